import { dateInWarsaw, yearOf } from '@nurt/domain/calendar';
import { nextNumber, type Tx } from '../../kernel';

/**
 * The next number of an offer filed with the authority: `OF/2026/17`, from 1 in each year, without gaps. From here to
 * the end of the transaction other submissions to the same authority wait.
 */
export async function nextOfferNumber(tx: Tx, authorityId: string): Promise<string> {
  const year = yearOf(dateInWarsaw(tx.now));
  return `OF/${year}/${await nextNumber(tx, authorityId, `offer:${year}`)}`;
}
