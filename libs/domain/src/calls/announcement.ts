import { dateInWarsaw, yearOf, type Instant, type LocalDate } from '../calendar';
import type { Grosze } from '../money';
import type { Problem, ProblemCode } from '../problems';
import {
  ANNOUNCEMENT_ITEMS,
  ruleSet,
  type AnnouncementItemKey,
  type LegalBasis,
  type RuleSet,
} from '../statute';
import type { CallTerms, Publications } from './call-terms';
import { laterYearProblems, wholePool, type YearPromises } from './later-years';
import { placesBasis } from './lawful-window';
import { methodProblems } from './method';
import { timeProblems } from './timing';

type Problems = Problem<ProblemCode>[];

/** A call on the point of being announced, with everything the law looks at. */
export interface AnnouncementCase {
  readonly terms: CallTerms;
  /** Days on which it has appeared. A place that still waits is counted as if it appeared today. */
  readonly publications: Partial<Publications>;
  /** The budget line that pays. */
  readonly line: {
    readonly legalBasis: LegalBasis;
    /** Budget year of its programme. */
    readonly year: number;
    /** Has the council adopted the programme? */
    readonly adopted: boolean;
    /** Is the programme still a draft that a call may stand on with its condition (UDPP art. 13 ust. 5)? */
    readonly onDraftBudget?: boolean;
  };
  /** Money on the line that no call holds yet; on a draft budget what is planned and no other call counts on. */
  readonly freeGrosze: Grosze;
  /** Limits of later years for lines of this code, and what other calls promised of them. */
  readonly yearLimits?: readonly YearPromises[];
  /** The moment of the announcement; its day chooses the law in force. */
  readonly now: Instant;
  /** The rules of a call that keeps a copy of its law; without them the law of the day. */
  readonly rules?: RuleSet;
}

/**
 * Everything that keeps a call from being announced, all at once, each with its path in the terms and, where a
 * statute stands behind it, the provision. A line outside UDPP answers to its own rule-set: no 21 days, no three
 * places, no seven items. Empty: it may be announced.
 */
export function announcementProblems(announcement: AnnouncementCase): Problems {
  const { terms, line, now } = announcement;
  const today = dateInWarsaw(now);
  const rules = announcement.rules ?? ruleSet(line.legalBasis, today);
  return [
    ...lineProblems(announcement),
    ...itemProblems(terms, rules),
    ...poolProblems(terms, announcement.freeGrosze, rules),
    ...publicationProblems(announcement.publications, rules, today),
    ...timeProblems({ ...announcement, rules, today }),
    ...laterYearProblems(terms, line, announcement.yearLimits ?? [], rules),
    ...methodProblems(terms, rules),
    ...sameKindProblems(terms, rules, today),
  ];
}

function lineProblems({ line }: AnnouncementCase): Problems {
  if (line.adopted || line.onDraftBudget) return [];
  return [{ code: 'line_outside_programme', path: 'budgetLineId', basis: 'UDPP art. 5a ust. 1' }];
}

/** Which field of the terms says which item of art. 13 ust. 2; `always` is needed on any legal basis. */
const ITEM_FIELDS: readonly {
  readonly field:
    'task' | 'grantingRules' | 'taskFrom' | 'taskTo' | 'taskConditions' | 'closesAt' | Selection;
  readonly item: AnnouncementItemKey;
  readonly always?: true;
}[] = [
  { field: 'task', item: 'taskKind', always: true },
  { field: 'grantingRules', item: 'grantingRules' },
  { field: 'taskFrom', item: 'taskDatesAndConditions', always: true },
  { field: 'taskTo', item: 'taskDatesAndConditions', always: true },
  { field: 'taskConditions', item: 'taskDatesAndConditions' },
  { field: 'closesAt', item: 'offerDeadline', always: true },
  { field: 'selectionProcedure', item: 'selection' },
  { field: 'decisionBy', item: 'selection' },
];
type Selection = 'selectionProcedure' | 'decisionBy';

function itemProblems(terms: CallTerms, rules: RuleSet): Problems {
  return ITEM_FIELDS.flatMap(({ field, item, always }): Problems => {
    const basis = basisOf(rules, item);
    const written = terms[field];
    if ((basis === undefined && !always) || (written !== null && written.trim() !== '')) return [];
    return [{ code: 'call_item_missing', path: field, params: { item }, basis }];
  });
}

function poolProblems(terms: CallTerms, freeGrosze: Grosze, rules: RuleSet): Problems {
  const pool = terms.poolGrosze ?? 0;
  if (pool === 0) {
    return [{ code: 'call_pool_required', path: 'poolGrosze', basis: basisOf(rules, 'publicFunds') }];
  }
  const problems: Problems = [];
  if (pool > freeGrosze) {
    problems.push({
      code: 'call_pool_above_available',
      path: 'poolGrosze',
      params: { poolGrosze: pool, availableGrosze: freeGrosze },
    });
  }
  const whole = wholePool(terms) ?? pool;
  if (terms.maximumGrantGrosze !== null && terms.maximumGrantGrosze > whole) {
    problems.push({
      code: 'call_maximum_grant_above_pool',
      path: 'maximumGrantGrosze',
      params: { poolGrosze: whole },
    });
  }
  return problems;
}

function publicationProblems(published: Partial<Publications>, rules: RuleSet, today: LocalDate): Problems {
  const basis = placesBasis(rules.legalBasis);
  return Object.entries(published)
    .filter(([, day]) => day > today)
    .map(([place, day]) => ({
      code: 'call_publication_in_future' as const,
      path: place,
      params: { place, day },
      basis,
    }));
}

function sameKindProblems(terms: CallTerms, rules: RuleSet, today: LocalDate): Problems {
  const basis = basisOf(rules, 'sameKindTasks');
  const undescribed = terms.sameKindTasks.flatMap(({ description }, index): Problems =>
    description.trim() === ''
      ? [{ code: 'required', path: `sameKindTasks.${String(index)}.description`, basis }]
      : [],
  );
  if (basis === undefined) return undescribed;
  const missing = [yearOf(today) - 1, yearOf(today)]
    .filter((year) => !terms.sameKindTasks.some((tasks) => tasks.year === year))
    .map((year) => ({
      code: 'call_same_kind_missing' as const,
      path: 'sameKindTasks',
      params: { year },
      basis,
    }));
  return [...missing, ...undescribed];
}

/** The provision that makes an item obligatory on this legal basis; undefined where none does. */
function basisOf(rules: RuleSet, key: AnnouncementItemKey): string | undefined {
  return rules.announcementItems.some((item) => item.key === key)
    ? ANNOUNCEMENT_ITEMS.find((item) => item.key === key)?.basis
    : undefined;
}
