import {
  addDays,
  deadlineAfter,
  deadlineOn,
  lastDayInTime,
  localDateOf,
  maxDate,
  yearOf,
  type Deadline,
  type LocalDate,
} from '../calendar';
import { lastDayOfUse } from './deadlines';
import { parameterRow } from './parameter';

/** Why a grant, or a part of it, must be given back (UFP art. 251 and 252). */
export const RETURN_GROUNDS = ['unused', 'misused', 'undue', 'excessive'] as const;
export type ReturnGround = (typeof RETURN_GROUNDS)[number];

/** The grounds of UFP art. 252, which somebody must find. */
export type FaultyReturnGround = Exclude<ReturnGround, 'unused'>;

/** For what was not used: the last day on which the agreement allowed the grant to be used. */
export interface UnusedFacts {
  readonly useUntil: LocalDate;
}

/** For what was misused, undue or excessive: the day of the finding, and the end of the term of use if known. */
export interface FaultyFacts {
  readonly foundOn: LocalDate;
  readonly useUntil?: LocalDate;
}

/**
 * The last day for giving a grant back without interest for delay.
 * Unused: by 31 January of the next year when it could be used to 31 December (art. 251 ust. 1), else within 15
 * days after the term of use (ust. 3). Misused, undue, excessive: 15 days after the finding (art. 252 ust. 1);
 * when the term of use was shorter than the year and is not over, 15 days after that term (ust. 2).
 */
export function returnDeadline(ground: 'unused', facts: UnusedFacts): Deadline;
export function returnDeadline(ground: FaultyReturnGround, facts: FaultyFacts): Deadline;
export function returnDeadline(ground: ReturnGround, facts: UnusedFacts | FaultyFacts): Deadline {
  return ground === 'unused' ? unusedDeadline(facts as UnusedFacts) : faultyDeadline(facts as FaultyFacts);
}

/** What is needed to know from when interest runs. */
export interface InterestFacts {
  /** The day on which the authority's account was debited. */
  readonly transferredOn: LocalDate;
  /** The deadline of the return. */
  readonly due: Pick<Deadline, 'dueOn' | 'wouldShiftTo'>;
}

/**
 * The first day that bears interest: for a misused grant the day of its transfer (UFP art. 252 ust. 6 pkt 1), for
 * all others the day after the deadline of the return (art. 251 ust. 5, art. 252 ust. 6 pkt 2). Whoever returns on the
 * working day after a deadline on a day off is in time (KPA art. 57 § 4 through UFP art. 67 ust. 1), and money that was
 * transferred after the deadline bears none before its transfer.
 */
export function interestRunsFrom(ground: ReturnGround, facts: InterestFacts): LocalDate {
  const { transferredOn, due } = facts;
  return ground === 'misused' ? transferredOn : maxDate(transferredOn, addDays(lastDayInTime(due), 1));
}

function unusedDeadline({ useUntil }: UnusedFacts): Deadline {
  if (isFullYear(useUntil)) {
    const row = parameterRow('unused_return_full_year', useUntil);
    const { month, day } = row.value;
    return deadlineOn(localDateOf(yearOf(useUntil) + 1, month, day), 'warn', row.basis);
  }
  const row = parameterRow('unused_return_days', useUntil);
  return deadlineAfter(useUntil, row.value, 'warn', row.basis);
}

function faultyDeadline({ foundOn, useUntil }: FaultyFacts): Deadline {
  const row = parameterRow('faulty_return_days', foundOn);
  const termNotOver = useUntil !== undefined && !isFullYear(useUntil) && useUntil > foundOn;
  return termNotOver
    ? deadlineAfter(useUntil, row.value, 'warn', 'UFP art. 252 ust. 2')
    : deadlineAfter(foundOn, row.value, 'warn', row.basis);
}

function isFullYear(useUntil: LocalDate): boolean {
  return useUntil === lastDayOfUse(yearOf(useUntil));
}
