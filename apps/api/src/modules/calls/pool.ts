import { subtractGrosze, ZERO, type Grosze } from '@nurt/domain/money';
import type { Tx } from '../../kernel';
import type { LedgerFacade } from '../ledger';
import type { Call } from './call.entity';

/**
 * Follows a changed pool in the ledger: more comes from the line, less goes back to it. Of two who take from one line the
 * database lets the second pass only if the line still holds enough.
 * @param before the pool that the call held
 */
export async function movePool(
  tx: Tx,
  ledger: LedgerFacade,
  call: Call,
  before: Grosze | null,
  key: string,
): Promise<void> {
  const more = subtractGrosze(call.poolGrosze ?? ZERO, before ?? ZERO);
  if (more === 0) return;
  const line = { place: 'line', holderId: call.budgetLineId } as const;
  const held = { place: 'call', holderId: call.id } as const;
  await ledger.post(tx, {
    authorityId: call.authorityId,
    budgetLineId: call.budgetLineId,
    ...(more > 0
      ? { kind: 'allocate' as const, from: line, to: held, grosze: more }
      : { kind: 'release' as const, from: held, to: line, grosze: subtractGrosze(ZERO, more) }),
    subject: { kind: 'call', id: call.id },
    key,
  });
}

/** Was the call announced on a draft budget, and holds no money yet? Its pool comes from the line with the result. */
export async function owesPool(tx: Tx, ledger: LedgerFacade, call: Call): Promise<boolean> {
  if (call.statute?.onDraftBudget !== true) return false;
  return (await ledger.balance(tx.db, { place: 'call', holderId: call.id })) === 0;
}
