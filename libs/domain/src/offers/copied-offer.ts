import { addYears, yearOf, type LocalDate } from '../calendar';
import type { CallTerms } from '../calls';
import type { OfferPattern } from '../organisations';
import type { Activity, CostItem, OfferContent, YearAmount } from './offer-content';
import type { SportPart } from './sport';

/** What a new offer may begin with: an own offer, a submitted joint one that another led, or a small grant. */
export const EARLIER_KINDS = ['own', 'joint', 'smallGrant'] as const;
export type EarlierKind = (typeof EARLIER_KINDS)[number];

/** What of an earlier offer does not stand in the new one, to be told to whoever starts from it. */
export type NotCopied =
  /** The task's days, moved by as many years as the calls lie apart, are outside of what the call allows. */
  | { readonly what: 'term'; readonly from: LocalDate | null; readonly to: LocalDate | null }
  /** The days of an activity are, by its name. */
  | { readonly what: 'activityDays'; readonly name: string }
  /** Parts of costs fell into years outside of the call's. */
  | { readonly what: 'years'; readonly years: readonly number[] }
  /** Something was written that the new form does not ask for. */
  | { readonly what: 'experience' | 'resources' | 'performance' | 'club' }
  /** Partners join by invitation. */
  | { readonly what: 'partners'; readonly names: readonly string[] }
  /**
   * Said by the lead of a joint offer, of itself and of all together: what it can do, whose money pays, its club; and what
   * the one that copies had in that offer only, its work and its part of the costs.
   */
  | { readonly what: 'leadsCapacity' | 'sharedSources' | 'leadsClub' | 'ownPart' }
  /** The simplified offer does not tell apart what the full one does. */
  | { readonly what: 'activities' | 'units' | 'capacityTogether' | 'otherSources' }
  /** Files are part of one offer. */
  | { readonly what: 'attachments'; readonly count: number }
  /** Every offer declares anew. */
  | { readonly what: 'declarations' };

export interface CopiedOffer {
  readonly content: OfferContent;
  readonly notCopied: readonly NotCopied[];
}

/** An empty offer that begins with the organisation's pattern, as far as its form asks for what is in it. */
export function withPattern(blank: OfferContent, pattern: OfferPattern): OfferContent {
  const { contact } = blank;
  const isClub = blank.sport !== undefined;
  return {
    ...blank,
    contact: {
      name: pattern.contactName || contact.name,
      phone: pattern.contactPhone || contact.phone,
      email: pattern.contactEmail || contact.email,
    },
    experience: isClub ? '' : pattern.experience,
    resources: isClub ? '' : pattern.resources,
  };
}

/** The days between which a call lets its tasks be done; null where it says none. */
type Term = Pick<CallTerms, 'taskFrom' | 'taskTo'>;

/**
 * A draft that says what an earlier offer of the same organisation says, on the form of another call. Texts, results,
 * costs and sources come along as they are, also where they are above what the call allows: the rules of the new
 * offer say so. Days are moved by as many years as the two tasks lie apart and left out where the call does not allow
 * them; parts that the form does not have, partners, files and declarations stay behind.
 *
 * @param blank an empty offer on the form of the new call, with its contact
 * @param earlier what the earlier offer says, on whatever form
 * @param stayed what has not come along into `earlier` already, told with the rest
 */
export function copiedOffer(
  blank: OfferContent,
  earlier: OfferContent,
  term: Term,
  newId: () => string,
  stayed: readonly NotCopied[] = [],
): CopiedOffer {
  const move = mover(earlier, term);
  const taskFrom = move.day(earlier.taskFrom);
  const taskTo = move.day(earlier.taskTo);
  const ids = new Map(earlier.activities.map(({ id }) => [id, newId()]));
  const idOf = (id: string) => ids.get(id) ?? newId();
  const isClub = blank.sport !== undefined;
  const hasPerformance = blank.form === undefined;
  const content: OfferContent = {
    ...blank,
    ...(blank.sport && earlier.sport ? { sport: copiedClub(blank.sport, earlier.sport, newId) } : {}),
    title: earlier.title,
    taskFrom,
    taskTo,
    description: earlier.description,
    place: earlier.place,
    activities: earlier.activities.map((activity) => ({
      ...activity,
      id: idOf(activity.id),
      from: move.day(activity.from),
      to: move.day(activity.to),
    })),
    results: earlier.results,
    resultRows: earlier.resultRows.map((row) => ({ ...row, id: newId() })),
    experience: isClub ? '' : earlier.experience,
    resources: isClub ? '' : earlier.resources,
    costs: earlier.costs.map((cost) => copiedCost(cost, newId(), idOf, move.years)),
    sources: { ...earlier.sources },
    performance: hasPerformance ? earlier.performance : null,
    otherInformation: earlier.otherInformation,
  };
  return { content, notCopied: leftBehind(earlier, content, move, stayed) };
}

function leftBehind(
  earlier: OfferContent,
  content: OfferContent,
  move: Mover,
  stayed: readonly NotCopied[],
): NotCopied[] {
  const { taskFrom: from, taskTo: to, joint, attachments = [] } = earlier;
  const lost = (before: LocalDate | null, after: LocalDate | null) => before !== null && after === null;
  const years = earlier.costs.flatMap((cost) => move.lostYears(cost.years));
  return [
    ...(lost(from, content.taskFrom) || lost(to, content.taskTo)
      ? [{ what: 'term' as const, from: move.moved(from), to: move.moved(to) }]
      : []),
    ...earlier.activities.flatMap((activity, place): NotCopied[] => {
      const copy: Activity | undefined = content.activities[place];
      if (!copy || !(lost(activity.from, copy.from) || lost(activity.to, copy.to))) return [];
      return [{ what: 'activityDays', name: activity.name }];
    }),
    ...(years.length > 0 ? [{ what: 'years' as const, years: [...new Set(years)].sort() }] : []),
    ...(['experience', 'resources'] as const)
      .filter((what) => earlier[what].trim() !== '' && content[what] === '')
      .map((what) => ({ what })),
    ...(earlier.performance !== null && content.performance === null
      ? [{ what: 'performance' as const }]
      : []),
    ...(earlier.sport && !content.sport ? [{ what: 'club' as const }] : []),
    ...(joint
      ? [{ what: 'partners' as const, names: joint.applicants.slice(1).map(({ name }) => name) }]
      : []),
    ...stayed,
    ...(attachments.length > 0 ? [{ what: 'attachments' as const, count: attachments.length }] : []),
    { what: 'declarations' },
  ];
}

/** A cost with the share of each year where the call has that year; its value stays, whatever is left of the shares. */
function copiedCost(
  cost: CostItem,
  id: string,
  activityOf: (id: string) => string,
  years: (years: readonly YearAmount[]) => readonly YearAmount[],
): CostItem {
  const { activityId } = cost;
  return {
    ...cost,
    id,
    activityId: activityId === null ? null : activityOf(activityId),
    years: years(cost.years),
  };
}

function copiedClub(blank: SportPart, earlier: SportPart, newId: () => string): SportPart {
  return {
    ...earlier,
    groups: earlier.groups.map((group) => ({ ...group, id: newId() })),
    coaches: earlier.coaches.map((coach) => ({ ...coach, id: newId() })),
    purposes: { ...earlier.purposes },
    declarations: blank.declarations,
  };
}

interface Mover {
  /** The day so many years later, whether or not the call allows it. */
  readonly moved: (day: LocalDate | null) => LocalDate | null;
  /** The same, null where the call does not allow it. */
  readonly day: (day: LocalDate | null) => LocalDate | null;
  readonly years: (years: readonly YearAmount[]) => readonly YearAmount[];
  /** Years, as they would be, in which something was planned and that the call does not have. */
  readonly lostYears: (years: readonly YearAmount[]) => readonly number[];
}

/** Moves days and years from the earlier task to the one of the call: both begin in the same year then. */
function mover(earlier: OfferContent, { taskFrom: first, taskTo: last }: Term): Mover {
  const begun = firstDay(earlier);
  const shift = first === null || begun === null ? 0 : yearOf(first) - yearOf(begun);
  const moved: Mover['moved'] = (day) => (day === null ? null : addYears(day, shift));
  const allows = (year: number) =>
    (first === null || year >= yearOf(first)) && (last === null || year <= yearOf(last));
  return {
    moved,
    day: (day) => {
      const then = moved(day);
      if (then === null) return null;
      return (first !== null && then < first) || (last !== null && then > last) ? null : then;
    },
    years: (years) =>
      years.map(({ year, grosze }) => ({ year: year + shift, grosze })).filter(({ year }) => allows(year)),
    lostYears: (years) =>
      years
        .filter(({ grosze }) => grosze > 0)
        .map(({ year }) => year + shift)
        .filter((year) => !allows(year)),
  };
}

/** The first day of the earlier task, as far as it says one. */
function firstDay({ taskFrom, taskTo, activities }: OfferContent): LocalDate | null {
  const days = [taskFrom, ...activities.map(({ from }) => from), taskTo, ...activities.map(({ to }) => to)];
  const known = days.filter((day) => day !== null);
  return taskFrom ?? known.toSorted()[0] ?? null;
}
