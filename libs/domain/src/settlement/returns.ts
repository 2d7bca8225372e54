import { minDate, type Deadline, type LocalDate } from '../calendar';
import { addGrosze, subtractGrosze, sumGrosze, ZERO, type Grosze } from '../money';
import type { Problem, ProblemCode } from '../problems';
import {
  interestOn,
  lastDayOfUse,
  parameter,
  returnDeadline,
  type Interest,
  type InterestPeriod,
  type InterestRate,
} from '../statute';

/** One transfer that came back. Grosze. */
export interface Receipt {
  readonly receivedOn: LocalDate;
  readonly principalGrosze: Grosze;
  readonly interestGrosze: Grosze;
}

/** A return with everything received for it so far. */
export interface ReturnAccount {
  readonly principalGrosze: Grosze;
  /** The first day that bears interest. */
  readonly interestFrom: LocalDate;
  readonly receipts: readonly Receipt[];
}

/** A run of days at one rate, on one part of the principal. */
export interface ReturnInterestPeriod extends InterestPeriod {
  readonly principalGrosze: Grosze;
}

/** Where a return stands on a day. Grosze. */
export interface ReturnState {
  readonly receivedGrosze: Grosze;
  readonly receivedInterestGrosze: Grosze;
  /** Principal still missing. */
  readonly outstandingGrosze: Grosze;
  /**
   * Interest still owed: on what came late up to the day it came, on what is outstanding up to the day asked about,
   * that of each day rounded to full złoty (OP art. 63 § 1), less the interest received. Never negative; nothing while
   * all of it is too little to be charged (art. 54 § 1 pkt 5).
   */
  readonly interestGrosze: Grosze;
  /** How the interest was reckoned, part by part, before what was received is taken off; empty where none is charged. */
  readonly periods: readonly ReturnInterestPeriod[];
}

/**
 * The last day for returning what was not used. The grant may be used to the end of the task, but not beyond
 * 31 December of the budget year (UFP art. 221 ust. 3 pkt 3); from that day the term runs (art. 251 ust. 1, 3).
 */
export function unusedReturnDeadline(taskTo: LocalDate, budgetYear: number): Deadline {
  return returnDeadline('unused', { useUntil: minDate(taskTo, lastDayOfUse(budgetYear)) });
}

/**
 * Where the return stands on a day (UFP art. 251 ust. 5: interest from the day after the deadline).
 * @param on the last day to reckon interest for; the day counts
 * @param rates the dated table of rates; the product's own where left out
 */
export function returnState(
  account: ReturnAccount,
  on: LocalDate,
  rates?: readonly InterestRate[],
): ReturnState {
  const { principalGrosze, receipts } = account;
  const receivedGrosze = sumGrosze(receipts.map((receipt) => receipt.principalGrosze));
  const receivedInterestGrosze = sumGrosze(receipts.map((receipt) => receipt.interestGrosze));
  const reckoned = reckon(account, on, rates);
  const accrued = sumGrosze(reckoned.map(({ total }) => total));
  const isCharged = accrued > parameter('interest_not_charged_to', on);
  return {
    receivedGrosze,
    receivedInterestGrosze,
    outstandingGrosze: subtractGrosze(principalGrosze, receivedGrosze),
    interestGrosze: isCharged ? lessReceived(accrued, receivedInterestGrosze) : ZERO,
    periods: isCharged
      ? reckoned.flatMap(({ grosze, periods }) =>
          periods.map((period) => ({ ...period, principalGrosze: grosze })),
        )
      : [],
  };
}

/** The interest on each part of the principal, up to the day that it came, or to `on` where it is outstanding. */
function reckon(
  { principalGrosze, interestFrom, receipts }: ReturnAccount,
  on: LocalDate,
  rates?: readonly InterestRate[],
): (Interest & Pick<DayPart, 'grosze'>)[] {
  const received = sumGrosze(receipts.map((receipt) => receipt.principalGrosze));
  return partsByDay([
    ...receipts.map((receipt) => ({ grosze: receipt.principalGrosze, to: receipt.receivedOn })),
    { grosze: subtractGrosze(principalGrosze, received), to: on },
  ]).map(({ grosze, to }) => ({ grosze, ...interestOn(grosze, interestFrom, to, rates) }));
}

const lessReceived = (accrued: Grosze, received: Grosze): Grosze =>
  accrued > received ? subtractGrosze(accrued, received) : ZERO;

/** Principal that stopped bearing interest on one day. */
interface DayPart {
  readonly grosze: Grosze;
  readonly to: LocalDate;
}

/**
 * What came on one day is one part, in the order of the first of each day: a transfer sent in pieces would otherwise have
 * the interest on each of them rounded down to nothing.
 */
function partsByDay(parts: readonly DayPart[]): DayPart[] {
  const days = new Map<LocalDate, Grosze>();
  for (const { grosze, to } of parts) days.set(to, addGrosze(days.get(to) ?? ZERO, grosze));
  return [...days].map(([to, grosze]) => ({ to, grosze })).filter(({ grosze }) => grosze > 0);
}

/** Is everything back, principal and interest? */
export function isReturnComplete(state: ReturnState): boolean {
  return state.outstandingGrosze === 0 && state.interestGrosze === 0;
}

/**
 * What is wrong with a receipt about to be recorded: nothing received, a day that has not come or lies before the
 * grant was paid, more principal than is missing, more interest than is owed on the day of receipt.
 * @param paidOn the day on which the first money of the grant left the authority
 */
export function receiptProblems(
  account: ReturnAccount,
  receipt: Receipt,
  days: { readonly paidOn: LocalDate; readonly today: LocalDate },
  rates?: readonly InterestRate[],
): Problem<ProblemCode>[] {
  const { receivedOn, principalGrosze, interestGrosze } = receipt;
  const problems: Problem<ProblemCode>[] = [];
  if (receivedOn > days.today) problems.push({ code: 'return_date_in_future', path: 'receivedOn' });
  if (receivedOn < days.paidOn) {
    problems.push({ code: 'return_before_payment', path: 'receivedOn', params: { paidOn: days.paidOn } });
  }
  if (addGrosze(principalGrosze, interestGrosze) === 0) {
    problems.push({ code: 'return_amount_required', path: 'principalGrosze' });
  }
  const { outstandingGrosze } = returnState(account, receivedOn, rates);
  if (principalGrosze > outstandingGrosze) {
    return [
      ...problems,
      { code: 'return_above_due', path: 'principalGrosze', params: { maximum: outstandingGrosze } },
    ];
  }
  // With this principal counted, but before its interest: what may still come as interest on that day. Too little to be
  // charged may be paid all the same.
  const counted = [...account.receipts, { receivedOn, principalGrosze, interestGrosze: ZERO }];
  const accrued = sumGrosze(
    reckon({ ...account, receipts: counted }, receivedOn, rates).map(({ total }) => total),
  );
  const maximum = lessReceived(accrued, sumGrosze(account.receipts.map((one) => one.interestGrosze)));
  if (interestGrosze > maximum) {
    problems.push({ code: 'return_above_due', path: 'interestGrosze', params: { maximum } });
  }
  return problems;
}
