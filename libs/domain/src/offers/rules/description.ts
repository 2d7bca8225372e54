import type { LocalDate } from '../../calendar';
import type { ProblemCode } from '../../problems';
import type { Activity, OfferContent } from '../offer-content';
import { isBlank, missingFields, statutory, type OfferCase, type OfferProblem } from './offer-terms';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Parts I–IV of the offer: who answers for it, when, what, for whom, with what result (UDPP art. 14). */
export function descriptionProblems(offer: OfferCase): OfferProblem[] {
  const { content } = offer;
  return [
    ...contactProblems(content),
    ...blank(offer, 'title', 'offer_title_required'),
    ...termProblems(offer),
    ...blank(offer, 'description', 'offer_description_required'),
    ...blank(offer, 'place', 'offer_place_required'),
    ...activitiesProblems(content),
    ...blank(offer, 'results', 'offer_results_required'),
    ...resultRowsProblems(offer),
    // A club says in its own part who trains and competes.
    ...(content.sport === undefined
      ? [
          ...blank(offer, 'experience', 'offer_experience_required'),
          ...blank(offer, 'resources', 'offer_resources_required'),
        ]
      : []),
  ];
}

function blank(
  offer: OfferCase,
  path: 'title' | 'description' | 'place' | 'results' | 'experience' | 'resources',
  code: ProblemCode,
): OfferProblem[] {
  return isBlank(offer.content[path]) ? [{ code, path, basis: statutory(offer, 'UDPP art. 14') }] : [];
}

function contactProblems({ contact }: OfferContent): OfferProblem[] {
  const missing = (['name', 'phone', 'email'] as const)
    .filter((field) => isBlank(contact[field]))
    .map((field) => ({
      code: 'offer_contact_required' as const,
      path: `contact.${field}`,
      params: { field },
    }));
  return isBlank(contact.email) || EMAIL.test(contact.email.trim())
    ? missing
    : [...missing, { code: 'invalid_email', path: 'contact.email' }];
}

function termProblems(offer: OfferCase): OfferProblem[] {
  const {
    content: { taskFrom, taskTo },
    terms,
  } = offer;
  const basis = statutory(offer, 'UDPP art. 14 pkt 2');
  const days = Object.entries({ taskFrom, taskTo });
  const missing = days
    .filter(([, day]) => day === null)
    .map(([path]): OfferProblem => ({ code: 'offer_term_required', path, basis }));
  const reversed: OfferProblem[] =
    taskFrom !== null && taskTo !== null && taskFrom > taskTo
      ? [{ code: 'offer_term_reversed', path: 'taskTo' }]
      : [];
  const { taskFrom: from, taskTo: to } = terms;
  if (from === null || to === null) return [...missing, ...reversed];
  const outside = days
    .filter(([, day]) => isOutside(day, from, to))
    .map(([path]): OfferProblem => ({ code: 'offer_term_outside_call', path, params: { from, to } }));
  return [...missing, ...reversed, ...outside];
}

function activitiesProblems(content: OfferContent): OfferProblem[] {
  const { activities } = content;
  if (activities.length === 0) return [{ code: 'offer_activities_required', path: 'activities' }];
  return activities.flatMap((activity, index) => [
    ...missingFields('offer_activity_incomplete', 'activities', index, {
      name: isBlank(activity.name),
      description: isBlank(activity.description),
      targetGroup: isBlank(activity.targetGroup),
      from: activity.from === null,
      to: activity.to === null,
    }),
    ...activityTermProblems(content, activity, index),
  ]);
}

function activityTermProblems(
  { taskFrom, taskTo }: OfferContent,
  { from, to }: Activity,
  index: number,
): OfferProblem[] {
  const path = `activities.${index}`;
  if (from !== null && to !== null && from > to) {
    return [{ code: 'offer_term_reversed', path: `${path}.to` }];
  }
  if (taskFrom === null || taskTo === null || taskFrom > taskTo) return [];
  return Object.entries({ from, to })
    .filter(([, day]) => isOutside(day, taskFrom, taskTo))
    .map(([field]) => ({
      code: 'offer_activity_outside_term',
      path: `${path}.${field}`,
      params: { position: index + 1, from: taskFrom, to: taskTo },
    }));
}

function resultRowsProblems({ content, terms }: OfferCase): OfferProblem[] {
  if (content.resultRows.length === 0) {
    return terms.resultsTableRequired ? [{ code: 'offer_result_rows_required', path: 'resultRows' }] : [];
  }
  return content.resultRows.flatMap((row, index) =>
    missingFields('offer_result_incomplete', 'resultRows', index, {
      name: isBlank(row.name),
      target: isBlank(row.target),
      monitoring: isBlank(row.monitoring),
    }),
  );
}

function isOutside(day: LocalDate | null, from: LocalDate, to: LocalDate): boolean {
  return day !== null && (day < from || day > to);
}
