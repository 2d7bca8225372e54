import { deadlineAfter, isOverdue, lastDayInTime, type Deadline, type LocalDate } from '../calendar';
import type { Problem, ProblemCode } from '../problems';
import { parameterRow } from '../statute';

export type AuthorityKind = 'municipality' | 'county' | 'voivodeship';

/** What the public benefit council says of the draft. */
export const COUNCIL_VERDICTS = ['positive', 'withRemarks', 'negative'] as const;
export type CouncilVerdict = (typeof COUNCIL_VERDICTS)[number];

/**
 * Where the opinion of the public benefit council stands. `notSought`: the draft was not delivered to it (there need
 * not be such a council). `waived` is never stored: silence for the whole term gives the opinion up.
 */
export const COUNCIL_OPINION_STATES = ['notSought', 'awaited', 'given', 'waived'] as const;
export type CouncilOpinionState = (typeof COUNCIL_OPINION_STATES)[number];

/** What is on record about the opinion. */
export interface CouncilOpinion {
  /** Day on which the council got the draft. */
  readonly deliveredOn: LocalDate | null;
  readonly verdict: CouncilVerdict | null;
}

/**
 * The last day for the council's opinion: 14 days from the delivery of the draft (UDPP art. 41i ust. 2), 30 days in a
 * voivodeship (art. 41a ust. 3). The day stays where it falls; on a day off it carries the working day after it, before
 * whose end silence waives nothing.
 */
export function councilOpinionDeadline(kind: AuthorityKind, deliveredOn: LocalDate): Deadline {
  const row = parameterRow(
    kind === 'voivodeship' ? 'council_opinion_days_voivodeship' : 'council_opinion_days',
    deliveredOn,
  );
  return deadlineAfter(deliveredOn, row.value, 'warn', row.basis);
}

/** Where the opinion stands on that day. The last day itself is still in time (`isOverdue`). */
export function councilOpinionState(
  { deliveredOn, verdict }: CouncilOpinion,
  kind: AuthorityKind,
  today: LocalDate,
): CouncilOpinionState {
  if (deliveredOn === null) return 'notSought';
  if (verdict !== null) return 'given';
  return isOverdue(councilOpinionDeadline(kind, deliveredOn), today) ? 'waived' : 'awaited';
}

/** What is wrong with the day of delivery: it is something that has happened. */
export function deliveryProblems(deliveredOn: LocalDate, today: LocalDate): Problem<ProblemCode>[] {
  return deliveredOn > today ? [{ code: 'council_delivery_in_future', path: 'deliveredOn' }] : [];
}

/**
 * What is wrong with an opinion: its day lies outside the term, or it objects without saying to what.
 * One that was given in time may be recorded later.
 */
export function opinionProblems(
  opinion: { readonly verdict: CouncilVerdict; readonly givenOn: LocalDate; readonly text: string },
  deliveredOn: LocalDate,
  kind: AuthorityKind,
  today: LocalDate,
): Problem<ProblemCode>[] {
  const deadline = councilOpinionDeadline(kind, deliveredOn);
  const { verdict, givenOn, text } = opinion;
  const problems: Problem<ProblemCode>[] = [];
  if (givenOn > today) problems.push({ code: 'council_opinion_in_future', path: 'givenOn' });
  else if (givenOn < deliveredOn) {
    problems.push({
      code: 'council_opinion_before_delivery',
      path: 'givenOn',
      params: { deliveredOn },
    });
  } else if (isOverdue(deadline, givenOn)) {
    const { basis } = deadline;
    problems.push({
      code: 'council_opinion_late',
      path: 'givenOn',
      params: { dueOn: lastDayInTime(deadline) },
      basis,
    });
  }
  if (verdict !== 'positive' && text.trim() === '') {
    problems.push({ code: 'council_opinion_text_required', path: 'text' });
  }
  return problems;
}
