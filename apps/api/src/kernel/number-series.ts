import { prepared } from './prepared';
import type { Tx } from './unit-of-work';

const NEXT = prepared(
  `INSERT INTO number_series AS s (authority_id, series, last) VALUES ($1, $2, 1)
   ON CONFLICT (authority_id, series) DO UPDATE SET last = s.last + 1 RETURNING last`,
);

/**
 * The next number of an authority's series, from 1, without gaps: a transaction that fails gives its number back,
 * and transactions that number in one series wait for each other. Take it as late as possible.
 */
export async function nextNumber(tx: Tx, authorityId: string, series: string): Promise<number> {
  const [row] = await tx.db.query<{ last: number }[]>(NEXT, [authorityId, series]);
  if (!row) throw new Error(`series ${series} gave no number`);
  return row.last;
}
