import { dateInWarsaw, yearOf } from '@nurt/domain/calendar';
import type { Tx } from '../../kernel';

/**
 * The next number of an offer filed with the authority: `OF/2026/17`, from 1 in each year, without gaps. From here to
 * the end of the transaction other submissions to the same authority wait; a refusal gives the number back.
 */
export async function nextOfferNumber(tx: Tx, authorityId: string): Promise<string> {
  const year = yearOf(dateInWarsaw(tx.now));
  const [row] = await tx.db.query<{ last: number }[]>(
    `INSERT INTO number_series (authority_id, series, last) VALUES ($1, $2, 1)
     ON CONFLICT (authority_id, series) DO UPDATE SET last = number_series.last + 1 RETURNING last`,
    [authorityId, `offer:${year}`],
  );
  if (!row) throw new Error('the series of offer numbers gave none');
  return `OF/${year}/${row.last}`;
}
