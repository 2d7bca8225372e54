import { ZERO } from '@nurt/domain/money';
import type { Tx } from '../../kernel';
import type { LedgerFacade } from '../ledger';

/** What is still held for an award goes back to its budget line, once: no agreement comes of it. */
export async function releaseAward(
  tx: Tx,
  ledger: LedgerFacade,
  { id, authorityId }: { readonly id: string; readonly authorityId: string },
): Promise<void> {
  const award = { place: 'award', holderId: id } as const;
  const held = await ledger.balance(tx.db, award);
  const line = await ledger.lineOf(tx.db, award);
  if (held === ZERO || line === undefined) return;
  await ledger.post(tx, {
    authorityId,
    budgetLineId: line,
    kind: 'release',
    from: award,
    to: { place: 'line', holderId: line },
    grosze: held,
    subject: { kind: 'offer', id },
    key: `award-release:${id}`,
  });
}
