import type { PaymentRowView, PaymentState } from '@nurt/contracts/payments';
import type { MoveView } from '@nurt/contracts/kernel';
import { sumGrosze, type Grosze } from '@nurt/domain/money';

/** The stages of an instalment on the desk, in the order in which it passes them. */
export const STATES = [
  'toOrder',
  'toApprove',
  'toExecute',
  'executed',
] as const satisfies readonly PaymentState[];

/** The instalments at each stage. */
export type Desk = Readonly<Record<PaymentState, readonly PaymentRowView[]>>;

/** The sum of the instalments, grosze. */
export function sumOf(rows: readonly PaymentRowView[]): Grosze {
  return sumGrosze(rows.map(({ grosze }) => grosze as Grosze));
}

/** What stands at one stage under one agreement, grosze. */
export function inAgreement(desk: Desk, state: PaymentState, agreementId: string): Grosze {
  return sumOf(desk[state].filter(({ agreement }) => agreement.id === agreementId));
}

/** Everything that the person may do, or may not, with an instalment where it stands. */
export function movesOf(
  row: PaymentRowView,
): readonly MoveView<'order' | 'approve' | 'reject' | 'withdraw' | 'execute'>[] {
  return [...row.moves, ...(row.order?.moves ?? [])];
}

/** Moves that undo: possible where nothing needs to be done. */
const BACK: readonly string[] = ['reject', 'withdraw'];

/** The stage to open the desk at: the first where the person can move money on, else the first with anything in it. */
export function firstState(desk: Desk): PaymentState {
  const mine = STATES.find((state) =>
    desk[state].some((row) => movesOf(row).some(({ move, allowed }) => allowed && !BACK.includes(move))),
  );
  return mine ?? STATES.find((state) => desk[state].length > 0) ?? 'toOrder';
}

/** Is it one of the stages? For what stands in the address. */
export function isState(text: string): text is PaymentState {
  return (STATES as readonly string[]).includes(text);
}
