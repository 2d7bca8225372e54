import { subtractGrosze, type Grosze } from '@nurt/domain/money';
import type { EntityManager } from 'typeorm';
import { groszeOf, type Tx } from '../../kernel';
import type { LineRecord, ProgrammesFacade } from '../programmes';

/**
 * Money that a call can be announced on: what lies on the line and no call holds. On the draft of a budget there is no
 * money yet, so it is what the programme plans, without what other calls were announced on (UDPP art. 13 ust. 5).
 */
export async function freeMoney(
  db: EntityManager,
  programmes: ProgrammesFacade,
  line: Pick<LineRecord, 'id' | 'onDraftBudget' | 'plannedGrosze'>,
): Promise<Grosze> {
  if (!line.onDraftBudget) return programmes.freeOf(db, line.id);
  const [row] = await db.query<{ taken: string }[]>(
    `SELECT coalesce(sum(pool_grosze), 0) AS taken FROM call WHERE budget_line_id = $1 AND status = 'announced'`,
    [line.id],
  );
  return subtractGrosze(line.plannedGrosze, groszeOf(row?.taken ?? '0'));
}

/** Lets one officer at a time announce on a line that the ledger does not guard yet, until the transaction ends. */
export async function holdDraftLine(tx: Tx, lineId: string): Promise<void> {
  await tx.db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`draft-line:${lineId}`]);
}
