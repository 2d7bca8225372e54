import { dateInWarsaw, type Instant } from '../calendar';
import { subtractGrosze, ZERO, type Grosze } from '../money';
import type { Problem, ProblemCode } from '../problems';
import { earliestDeadlineUnder } from '../statute';
import { announcementProblems } from './announcement';
import type { CallPhase } from './call.lifecycle';
import type { CallStatute } from './call-statute';
import type { CallTerms, Publications } from './call-terms';
import type { YearPromises } from './later-years';
import { lastDayForOffers } from './timing';

type Problems = Problem<ProblemCode>[];

/** What an announced call can be corrected in, in the order of the announcement. Kind and line are not among it. */
export const CORRECTED_FIELDS = [
  'title',
  'task',
  'poolGrosze',
  'laterYears',
  'grantingRules',
  'maximumGrantGrosze',
  'maximumGrantShare',
  'maximumAdministrativeShare',
  'maximumPerOrganisationGrosze',
  'minimumOwnContribution',
  'costShiftTolerance',
  'taskFrom',
  'taskTo',
  'taskConditions',
  'closesAt',
  'requiredAttachments',
  'confirmations',
  'confirmationDays',
  'corrections',
  'receiptRule',
  'resultsTableRequired',
  'selectionProcedure',
  'criteria',
  'threshold',
  'tieBreaks',
  'checklist',
  'hints',
  'fieldHints',
  'decisionBy',
  'sameKindTasks',
] as const satisfies readonly (keyof CallTerms)[];
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

/**
 * After which changes do applicants need the whole time again (UDPP art. 13 ust. 1, 2)? After each in what an offer is
 * written by, confirmed and admitted by, or judged by, whichever way it goes: what is made easier brings in others. Not
 * after one in what the office does itself or in what only helps; of a text nobody can say that only a slip was mended (ADR 23).
 */
const ESSENTIAL: Readonly<Record<CorrectedField, boolean>> = {
  title: false,
  task: true,
  poolGrosze: true,
  laterYears: true,
  grantingRules: true,
  maximumGrantGrosze: true,
  maximumGrantShare: true,
  maximumAdministrativeShare: true,
  maximumPerOrganisationGrosze: true,
  minimumOwnContribution: true,
  // Binds how the grant is spent, not how it is asked for.
  costShiftTolerance: false,
  taskFrom: true,
  taskTo: true,
  taskConditions: true,
  // Moves only later.
  closesAt: false,
  requiredAttachments: true,
  confirmations: true,
  confirmationDays: true,
  // What may be put right once the office has asked for it.
  corrections: false,
  receiptRule: true,
  resultsTableRequired: true,
  selectionProcedure: false,
  criteria: true,
  threshold: true,
  tieBreaks: true,
  checklist: true,
  hints: false,
  fieldHints: false,
  decisionBy: false,
  sameKindTasks: false,
};

/** One field before and after a correction. */
export interface TermChange {
  readonly field: CorrectedField;
  readonly before: unknown;
  readonly after: unknown;
}

/** A correction of the contents, or no more than a later deadline. */
export const CORRECTION_KINDS = ['correction', 'extension'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** The fields in which two versions of the terms differ, in the order of the announcement. */
export function termChanges(before: CallTerms, after: CallTerms): TermChange[] {
  return CORRECTED_FIELDS.filter((field) => !sameValue(before[field], after[field])).map((field) => ({
    field,
    before: before[field],
    after: after[field],
  }));
}

/** Does the change make applicants need the whole time again? */
export function isEssential(changes: readonly Pick<TermChange, 'field'>[]): boolean {
  return changes.some(({ field }) => ESSENTIAL[field]);
}

/** An extension changes nothing but dates that follow from a later deadline. */
export function correctionKind(changes: readonly Pick<TermChange, 'field'>[]): CorrectionKind {
  return changes.every(({ field }) => field === 'closesAt' || field === 'decisionBy')
    ? 'extension'
    : 'correction';
}

/**
 * Why the announcement cannot be corrected now, or null: only before the window closes. A window that turned out
 * unlawful can still be prolonged afterwards, as nobody has judged an offer yet.
 */
export function whyNotCorrect(
  phase: CallPhase,
  windowProblem: Problem<ProblemCode> | null,
): ProblemCode | null {
  if (phase === 'open') return null;
  return phase === 'evaluation' && windowProblem?.code === 'call_window_unlawful' ? null : 'not_now';
}

/** An announced call on the point of being corrected. */
export interface CorrectionCase {
  readonly before: CallTerms;
  readonly after: CallTerms;
  readonly publications: Partial<Publications>;
  readonly statute: CallStatute;
  /** Budget year of the line. */
  readonly year: number;
  /** Money on the line that no call holds. */
  readonly freeGrosze: Grosze;
  /** Limits of later years, without what this call promises itself. */
  readonly yearLimits?: readonly YearPromises[];
  readonly now: Instant;
}

/**
 * Everything that keeps a correction from being made, all at once, by the law of the announcement: something must
 * change; kind stays; the deadline only moves later; after an essential change the least number of days runs anew from
 * the publication of the correction (UDPP art. 13 ust. 1); and the corrected call must be as whole as a new one.
 */
export function correctionProblems(correction: CorrectionCase): Problems {
  const { before, after, publications, statute, year, freeGrosze, now } = correction;
  const changes = termChanges(before, after);
  if (before.kind !== after.kind) return [{ code: 'call_correction_field_fixed', path: 'kind' }];
  if (changes.length === 0) return [{ code: 'call_correction_empty' }];
  const held = before.poolGrosze ?? ZERO;
  const whole = announcementProblems({
    terms: after,
    publications,
    line: { legalBasis: statute.legalBasis, year, adopted: true },
    freeGrosze: subtractGrosze(freeGrosze, subtractGrosze(ZERO, held)),
    now,
    yearLimits: correction.yearLimits,
    rules: statute.rules,
  });
  return [
    ...deadlineProblems(correction),
    // Told for the year of the announcement, which may be over.
    ...whole.filter(({ code }) => code !== 'call_same_kind_missing'),
  ];
}

function deadlineProblems({ before, after, statute: { rules }, now }: CorrectionCase): Problems {
  if (before.closesAt === null || after.closesAt === null) return [];
  const closesAt = new Date(after.closesAt);
  if (closesAt < new Date(before.closesAt)) {
    return [{ code: 'call_correction_shortens', path: 'closesAt', params: { closesAt: before.closesAt } }];
  }
  if (rules.minimumDays === null || !isEssential(termChanges(before, after))) return [];
  const published = dateInWarsaw(now);
  const earliest = earliestDeadlineUnder(rules, [published]);
  if (lastDayForOffers(closesAt) >= earliest.dueOn) return [];
  return [
    {
      code: 'call_correction_needs_time',
      path: 'closesAt',
      params: { days: rules.minimumDays, published, earliest: earliest.dueOn },
      basis: earliest.basis,
    },
  ];
}

/** Equal as data, whatever the order of keys. */
function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
  );
}
