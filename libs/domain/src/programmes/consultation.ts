import {
  addDays,
  daysBetween,
  endOfDayExclusive,
  startOfDay,
  windowState,
  type Instant,
  type LocalDate,
  type Window,
} from '../calendar';
import type { Problem, ProblemCode } from '../problems';

/** The council's resolution fixes how drafts are consulted; the programme is adopted after that. */
export const CONSULTATION_BASIS = 'UDPP art. 5 ust. 5';

/** How a remark can come in. The form of this product is always open; the others are as the resolution says. */
export const REMARK_WAYS = ['form', 'email', 'paper', 'meeting'] as const;
export type RemarkWay = (typeof REMARK_WAYS)[number];
export const OTHER_REMARK_WAYS = ['email', 'paper', 'meeting'] as const satisfies readonly RemarkWay[];

/**
 * Days that a consultation lasts at least, where the authority has not said otherwise. A local rule, not a statute:
 * whoever takes fewer is warned, not refused.
 */
export const DEFAULT_CONSULTATION_DAYS = 7;

/** Both days belong to the consultation. */
export interface ConsultationPeriod {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

export interface ConsultationTerms extends ConsultationPeriod {
  /** Ways beside the form. */
  readonly ways: readonly RemarkWay[];
  /** The resolution that fixes the procedure (UDPP art. 5 ust. 5). */
  readonly legalAct: string;
  /** Where remarks are taken outside the form: an address, a room, an e-mail address; may be empty. */
  readonly place: string;
  /** Days that the authority's own rule asks for. */
  readonly minimumDays: number;
}

export const CONSULTATION_PHASES = ['planned', 'open', 'over'] as const;
export type ConsultationPhase = (typeof CONSULTATION_PHASES)[number];

/** From midnight of the first day to midnight after the last, by Polish clocks; that last midnight is too late. */
export function consultationWindow({ startsOn, endsOn }: ConsultationPeriod): Window {
  return { opensAt: startOfDay(startsOn), closesAt: endOfDayExclusive(endsOn) };
}

/** Where the moment lies against the period. */
export function consultationPhase(period: ConsultationPeriod, now: Instant): ConsultationPhase {
  const state = windowState(consultationWindow(period), now);
  return state === 'notYetOpen' ? 'planned' : state === 'open' ? 'open' : 'over';
}

/** How many days the consultation lasts; 1 when it ends on its first day, fewer when it ends before it. */
export function consultationDays({ startsOn, endsOn }: ConsultationPeriod): number {
  return daysBetween(startsOn, endsOn) + 1;
}

/** What keeps a consultation from being held in the period: it begins in the past, or lasts less than a day. */
export function periodProblems(period: ConsultationPeriod, today: LocalDate): Problem<ProblemCode>[] {
  return [
    ...(period.startsOn < today ? [{ code: 'consultation_starts_in_past', path: 'startsOn' } as const] : []),
    ...(consultationDays(period) < 1
      ? [{ code: 'consultation_ends_before_start', path: 'endsOn' } as const]
      : []),
  ];
}

/**
 * What keeps the end from being moved: a longer period only ever gives people more time. One that is over already
 * may be opened again, from today on.
 */
export function extensionProblems(
  { endsOn }: ConsultationPeriod,
  until: LocalDate,
  today: LocalDate,
): Problem<ProblemCode>[] {
  if (until > endsOn && until >= today) return [];
  const earliest = today > endsOn ? today : addDays(endsOn, 1);
  return [{ code: 'extension_not_later', path: 'endsOn', params: { earliest }, basis: CONSULTATION_BASIS }];
}

/** What the officer should look at, without being kept from it. */
export function periodWarnings(
  period: ConsultationPeriod & Pick<ConsultationTerms, 'minimumDays'>,
): Problem<ProblemCode>[] {
  const days = consultationDays(period);
  if (days >= period.minimumDays) return [];
  return [
    {
      code: 'consultation_shorter_than_rule',
      path: 'endsOn',
      params: { days, minimum: period.minimumDays },
      basis: CONSULTATION_BASIS,
    },
  ];
}
