import type { MoveView } from '@nurt/contracts/kernel';
import type { GrantReturnView } from '@nurt/contracts/settlement';
import type { LocalDate } from '@nurt/domain/calendar';
import { isReturnComplete, returnState, type Receipt, type ReturnState } from '@nurt/domain/settlement';
import { permissionsOfActor, type Actor } from '../../kernel';
import type { GrantReturn } from './grant-return.entity';

/** The names that a return is shown with. */
export interface ReturnContext {
  readonly agreement: GrantReturnView['agreement'];
  readonly organisation: GrantReturnView['organisation'];
  readonly receipts: readonly Receipt[];
}

/**
 * A return as it stands today, with the interest on it.
 * @param officer who may record what came back; null for the grantee, who gets no moves
 */
export function grantReturnView(
  grantReturn: GrantReturn,
  { agreement, organisation, receipts }: ReturnContext,
  today: LocalDate,
  officer: Actor | null,
): GrantReturnView {
  const { id, status, ground, principalGrosze, interestFrom, due } = grantReturn;
  const state = returnState({ principalGrosze, interestFrom, receipts }, today);
  return {
    id,
    status,
    ground,
    agreement,
    organisation,
    principalGrosze,
    receivedGrosze: state.receivedGrosze,
    receivedInterestGrosze: state.receivedInterestGrosze,
    due,
    interestGrosze: state.interestGrosze,
    interestPeriods: state.periods.map((period) => ({
      from: period.from,
      to: period.to,
      days: period.days,
      rate: period.rateBp,
      principalGrosze: period.principalGrosze,
      interestGrosze: period.amount,
      confirmed: period.confirmed,
    })),
    moves: officer ? receiveMove(state, officer) : [],
  };
}

function receiveMove(state: ReturnState, officer: Actor): MoveView<'receive'>[] {
  if (isReturnComplete(state)) return [];
  return [
    permissionsOfActor(officer).includes('return.record')
      ? { move: 'receive', allowed: true }
      : { move: 'receive', allowed: false, reason: 'forbidden' },
  ];
}
