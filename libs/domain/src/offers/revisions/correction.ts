import {
  deadlineAfter,
  endOfDayExclusive,
  type Deadline,
  type Instant,
  type LocalDate,
} from '../../calendar';
import type { CallTerms, Correctable, CorrectionRule } from '../../calls';
import { ZERO } from '../../money';
import type { Problem, ProblemCode } from '../../problems';
import { ABSENT, ORDER, type Shape, valueAt } from '../../drafts';
import { OFFER_SHAPE, placeOf } from '../changes';
import type { OfferContent } from '../offer-content';
import { offerProblems } from '../offer-problems';
import { closedFieldsChanged, openedBy } from './scope';

type Problems = Problem<ProblemCode>[];

/** One place that the office asks to be put right, and what is wrong there. */
export interface AskedField {
  /** `title`, `costs/<id>/unitCostGrosze`, `sources`, `attachments`, `representation`, `confirmation`. */
  readonly path: string;
  readonly remark: string;
}

/**
 * Places that are no part of the content: the files of the offer, who may sign it, and its confirmation outside the
 * system, which can be named where it has not come in time.
 */
export const OUTSIDE_CONTENT = ['attachments', 'representation', 'confirmation'] as const;

/** Lists and groups that can be named as a whole. */
const WHOLE = [
  'contact',
  'activities',
  'resultRows',
  'costs',
  'sources',
  'declarations',
  'sport/groups',
  'sport/coaches',
  'sport/purposes',
  'sport/declarations',
] as const;

/** What each kind of correction opens, as the call says it. */
const OPENED: Readonly<Record<Correctable, readonly string[]>> = {
  attachments: ['attachments'],
  representation: ['representation', 'confirmation'],
  declarations: ['declarations', 'performance', 'sport/declarations'],
  arithmetic: ['costs', 'sources', 'sport/purposes', 'joint/applicants'],
  wording: [
    'contact',
    'title',
    'taskFrom',
    'taskTo',
    'description',
    'place',
    'activities',
    'results',
    'resultRows',
    'experience',
    'resources',
    'otherInformation',
    'sport/discipline',
    'sport/licence',
    'sport/league',
    'sport/groups',
    'sport/coaches',
  ],
};
/** Words in lists that are otherwise numbers: of a cost (V.A), and of who does what in a joint offer (VI.2). */
const WORDS = /^(?:costs\/[^/]+\/(?:name|unit)|joint\/(?:representation|applicants\/[^/]+\/work))$/;

/** The offer that is to be corrected. */
export interface Correcting {
  readonly content: OfferContent;
  /** Its confirmation outside the system has not come, or came too late. */
  readonly unconfirmed: boolean;
}

/** May the place be named where the call lets these kinds of things be corrected? */
export function isCorrectable(path: string, what: readonly Correctable[]): boolean {
  if (WORDS.test(path) && what.includes('wording')) return true;
  return what.some((kind) => OPENED[kind].some((open) => path === open || path.startsWith(`${open}/`)));
}

/** Is there such a place in the offer, one that can be named? */
function isNameable(path: string, { content, unconfirmed }: Correcting): boolean {
  if (path === 'confirmation') return unconfirmed;
  if ((OUTSIDE_CONTENT as readonly string[]).includes(path)) return true;
  if (path.startsWith('sport/') && content.sport === undefined) return false;
  if ((WHOLE as readonly string[]).includes(path)) return true;
  const place = placeOf(path);
  if (place === null || place.kind === 'order') return false;
  const value = valueAt(content, path);
  return value !== ABSENT && !(place.kind === 'row' && value === null);
}

/**
 * What is wrong with the office's request for a correction: at least one place, each a place of this offer that the
 * call lets be corrected, named once, with a sentence that says what is wrong.
 */
export function correctionRequestProblems(
  asked: readonly AskedField[],
  rule: CorrectionRule,
  offer: Correcting,
): Problems {
  if (asked.length === 0) return [{ code: 'offer_correction_fields_required', path: 'fields' }];
  return asked.flatMap(({ path, remark }, index): Problems => {
    const at = `fields.${String(index)}`;
    if (!isNameable(path, offer)) return [{ code: 'unknown_field', path: `${at}.path` }];
    if (!isCorrectable(path, rule.what)) {
      return [{ code: 'offer_correction_field_not_allowed', path: `${at}.path` }];
    }
    if (asked.findIndex((other) => other.path === path) < index) {
      return [{ code: 'duplicate_id', path: `${at}.path` }];
    }
    return remark.trim() === '' ? [{ code: 'offer_correction_remark_required', path: `${at}.remark` }] : [];
  });
}

const BASIS = 'warunki konkursu; KPA art. 57 § 1 i 4';

/** The last day for the correction: so many days after the request as the call says, not on a day off. */
export function correctionDeadline(requestedOn: LocalDate, { days }: Pick<CorrectionRule, 'days'>): Deadline {
  return deadlineAfter(requestedOn, days, 'kpa57', BASIS);
}

/** The instant that is too late for the correction. */
export function correctionEnds({ dueOn }: Pick<Deadline, 'dueOn'>): Instant {
  return endOfDayExclusive(dueOn);
}

/**
 * What keeps a corrected offer from being sent back: a change outside the named places (with the place as its path), a
 * grant above the one that was asked for in time, and everything that would keep any offer from being submitted.
 */
export function correctedOfferProblems(
  before: OfferContent,
  after: OfferContent,
  asked: readonly Pick<AskedField, 'path'>[],
  terms: CallTerms,
): Problems {
  const scope = openedBy(asked.map(({ path }) => path));
  const maximum = before.sources.grantGrosze ?? ZERO;
  const raised = (after.sources.grantGrosze ?? ZERO) > maximum;
  return [
    ...closedFieldsChanged(before, after, scope),
    ...(raised
      ? [
          {
            code: 'offer_correction_raises_grant' as const,
            path: 'sources.grantGrosze',
            params: { maximum },
          },
        ]
      : []),
    ...offerProblems(after, terms),
  ];
}

/**
 * Every place of the offer that the office can name under the rule of its call, in the order of the form: fields, groups,
 * lists, their rows and the fields of those.
 */
export function correctablePlaces(offer: Correcting, { what }: Pick<CorrectionRule, 'what'>): string[] {
  const { content } = offer;
  const places = [
    ...Object.entries(OFFER_SHAPE.fields).flatMap(([name, shape]) => placesOf(name, shape, content)),
    ...OUTSIDE_CONTENT,
  ];
  return places.filter((path) => isNameable(path, offer) && isCorrectable(path, what));
}

function placesOf(path: string, shape: Shape, content: OfferContent): string[] {
  switch (shape.kind) {
    case 'group':
      return [
        path,
        ...Object.entries(shape.fields).flatMap(([name, field]) =>
          placesOf(`${path}/${name}`, field, content),
        ),
      ];
    case 'rows': {
      const rows = valueAt(content, `${path}/${ORDER}`);
      const ids = Array.isArray(rows) ? (rows as readonly string[]) : [];
      const fields = Object.entries(shape.fields).filter(([, field]) => field.kind !== 'years');
      return [
        path,
        ...ids.flatMap((id) => [`${path}/${id}`, ...fields.map(([name]) => `${path}/${id}/${name}`)]),
      ];
    }
    default:
      return [path];
  }
}
