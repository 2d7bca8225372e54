import type { OfferContent, SportPart } from '@nurt/domain/offers';
import type { DraftProblem } from '../../../../shared/drafts/field-errors';

/** Characters that the server takes in each text of an offer. */
export const LIMITS = {
  contact: { name: 200, phone: 30, email: 200 },
  title: 300,
  place: 1000,
  long: 10_000,
  activity: { name: 300, description: 10_000, targetGroup: 1000, thirdPartyScope: 2000 },
  result: { name: 500, target: 500, monitoring: 1000 },
  cost: { name: 300, unit: 60 },
  joint: { representation: 2000 },
  applicant: { work: 10_000 },
  club: { discipline: 200, licence: 500, league: 500 },
  group: { name: 200 },
  coach: { qualification: 500, groups: 500 },
} as const;

const LONG_TEXTS = ['description', 'results', 'experience', 'resources', 'otherInformation'] as const;

/** Texts that are too long to be saved. */
export function tooLong(content: OfferContent): DraftProblem[] {
  return [
    ...inFields('contact', content.contact, LIMITS.contact),
    ...inFields('', content, { title: LIMITS.title, place: LIMITS.place }),
    ...inFields('', content, Object.fromEntries(LONG_TEXTS.map((key) => [key, LIMITS.long]))),
    ...content.activities.flatMap((row, index) => inFields(`activities.${index}`, row, LIMITS.activity)),
    ...content.resultRows.flatMap((row, index) => inFields(`resultRows.${index}`, row, LIMITS.result)),
    ...content.costs.flatMap((row, index) => inFields(`costs.${index}`, row, LIMITS.cost)),
    ...(content.joint ? inFields('joint', content.joint, LIMITS.joint) : []),
    ...(content.joint?.applicants ?? []).flatMap((row, index) =>
      inFields(`joint.applicants.${index}`, row, LIMITS.applicant),
    ),
    ...(content.sport ? tooLongOfClub(content.sport) : []),
  ];
}

function tooLongOfClub(sport: SportPart): DraftProblem[] {
  return [
    ...inFields('sport', sport, LIMITS.club),
    ...sport.groups.flatMap((row, index) => inFields(`sport.groups.${index}`, row, LIMITS.group)),
    ...sport.coaches.flatMap((row, index) => inFields(`sport.coaches.${index}`, row, LIMITS.coach)),
  ];
}

function inFields(path: string, texts: object, limits: Readonly<Record<string, number>>): DraftProblem[] {
  const held = texts as Readonly<Record<string, unknown>>;
  return Object.entries(limits).flatMap(([field, maximum]): DraftProblem[] => {
    const value = held[field];
    if (typeof value !== 'string' || value.length <= maximum) return [];
    return [{ code: 'text_too_long', path: path === '' ? field : `${path}.${field}`, params: { maximum } }];
  });
}
