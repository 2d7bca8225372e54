import type { LocalDate } from '../calendar';
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

/** What is wrong with the day on which the authority's account is said to have been debited. */
export function executionProblems(
  executedOn: LocalDate,
  approvedOn: LocalDate,
  today: LocalDate,
): Problem<ProblemCode>[] {
  if (executedOn > today) return [{ code: 'execution_date_in_future', path: 'executedOn' }];
  if (executedOn < approvedOn)
    return [{ code: 'execution_before_approval', path: 'executedOn', params: { approvedOn } }];
  return [];
}
