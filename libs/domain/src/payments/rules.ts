import { yearOf, type LocalDate } from '../calendar';
import { canMove } from '../lifecycle';
import { addGrosze, type Grosze } from '../money';
import type { Problem, ProblemCode } from '../problems';
import {
  paymentOrderLifecycle,
  type PaymentOrderMove,
  type PaymentOrderStatus,
} from './payment-order.lifecycle';

/** How far an instalment has come: the state of its order, or null when nothing is ordered. */
export interface InstalmentState {
  readonly position: number;
  readonly orderStatus: PaymentOrderStatus | null;
}

/** Is this order one that still stands? One rejected or taken back does not: the instalment may be ordered anew. */
export function isLiveOrder(status: PaymentOrderStatus | null): boolean {
  return status !== null && status !== 'rejected' && status !== 'withdrawn';
}

/**
 * Why this instalment may not be ordered now, or undefined when it may: it has a live order, or an earlier
 * instalment of the same agreement has none.
 * @param all every instalment of the agreement, in any order
 */
export function orderProblem(
  all: readonly InstalmentState[],
  position: number,
): Extract<ProblemCode, 'instalment_already_ordered' | 'instalment_before_earlier'> | undefined {
  const isLive = (instalment: InstalmentState): boolean => isLiveOrder(instalment.orderStatus);
  if (all.some((instalment) => instalment.position === position && isLive(instalment))) {
    return 'instalment_already_ordered';
  }
  return all.some((instalment) => instalment.position < position && !isLive(instalment))
    ? 'instalment_before_earlier'
    : undefined;
}

/**
 * Does the instalment fit into what the agreement still holds, beside the orders that are not executed yet?
 * @param held what the ledger holds for the agreement and has not paid, grosze
 * @param ordered sum of the orders that wait for approval or for the bank, grosze
 */
export function paymentFits(instalment: Grosze, held: Grosze, ordered: Grosze): boolean {
  return addGrosze(instalment, ordered) <= held;
}

/**
 * Why this person may not make the move on the order, or undefined when they may: the lifecycle does not allow it
 * now, they would decide on what they ordered themselves (four eyes), or take back what another ordered. Whether their
 * role allows it at all is asked before.
 */
export function paymentOrderProblem(
  order: { readonly status: PaymentOrderStatus; readonly orderedById: string },
  move: PaymentOrderMove,
  accountId: string,
):
  | Extract<ProblemCode, 'not_now' | 'same_person_orders_and_approves' | 'order_withdrawn_by_another'>
  | undefined {
  if (!canMove(paymentOrderLifecycle, order.status, move)) return 'not_now';
  const own = order.orderedById === accountId;
  if (move === 'withdraw') return own ? undefined : 'order_withdrawn_by_another';
  return move !== 'execute' && own ? 'same_person_orders_and_approves' : undefined;
}

/** The budget line that a payment burdens. */
export interface BurdenedLine {
  readonly code: string;
  readonly name: string;
  /** Its budget year. */
  readonly year: number;
}

/**
 * Was the account debited when the budget year of the line was over? The plan of expenditure lapses with the year (UFP
 * art. 263 ust. 1), except for what the council listed as not lapsing (ust. 2), which only the office knows of.
 */
export function isAfterBudgetYear(executedOn: LocalDate, { year }: Pick<BurdenedLine, 'year'>): boolean {
  return yearOf(executedOn) > year;
}

/** A transfer about to be noted as carried out. */
export interface Execution {
  /** The day on which the authority's account was debited. */
  readonly executedOn: LocalDate;
  readonly approvedOn: LocalDate;
  readonly line: BurdenedLine;
  /** Whoever notes it confirms that it burdens the line of a year that is over. */
  readonly afterYear: boolean;
}

/**
 * What is wrong with an execution: its day has not come or lies before the approval, or the budget year of the line is over
 * and nobody has confirmed that the payment burdens it all the same.
 */
export function executionProblems(
  { executedOn, approvedOn, line, afterYear }: Execution,
  today: LocalDate,
): Problem<ProblemCode>[] {
  if (executedOn > today) return [{ code: 'execution_date_in_future', path: 'executedOn' }];
  if (executedOn < approvedOn)
    return [{ code: 'execution_before_approval', path: 'executedOn', params: { approvedOn } }];
  if (afterYear || !isAfterBudgetYear(executedOn, line)) return [];
  return [
    {
      code: 'execution_after_budget_year',
      path: 'afterYear',
      params: { year: line.year, line: `${line.code} ${line.name}` },
      basis: 'UFP art. 263 ust. 1',
    },
  ];
}
