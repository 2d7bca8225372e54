import type { OfferView } from '@nurt/contracts/offers';
import type { ChecklistItem } from '@nurt/domain/calls';
import type { EntityManager } from 'typeorm';
import type { Offer } from './offer.entity';

/** What became of an offer downstream, as its page tells it. */
export type Sequel = Pick<OfferView, 'formalCheck' | 'agreementId'>;

interface Row {
  readonly outcome: 'admitted' | 'rejected' | null;
  readonly answers: readonly { readonly itemId: string; readonly met: boolean; readonly reason: string }[];
  readonly agreement_id: string | null;
}

/**
 * The formal check with the points that were not met, and the agreement. A read model: the tables belong to
 * evaluation and agreements, which lie downstream, so the code of offers does not know them and only these facts are
 * read, by SQL. While the check is open, also again, nothing of it is told.
 */
export async function sequelOf(
  db: EntityManager,
  { id, status }: Pick<Offer, 'id' | 'status'>,
  checklist: readonly ChecklistItem[],
): Promise<Sequel> {
  if (status === 'draft' || status === 'submitted' || status === 'withdrawn') {
    return { formalCheck: null, agreementId: null };
  }
  const [row] = await db.query<Row[]>(
    `SELECT f.outcome, coalesce(f.answers, '[]') AS answers, g.id AS agreement_id
       FROM offer o LEFT JOIN formal_check f ON f.offer_id = o.id LEFT JOIN agreement g ON g.offer_id = o.id
      WHERE o.id = $1`,
    [id],
  );
  if (!row) return { formalCheck: null, agreementId: null };
  const texts = new Map(checklist.map((item) => [item.id, item.text]));
  const reasons = row.answers
    .filter(({ met }) => !met)
    .map(({ itemId, reason }) => ({ text: texts.get(itemId) ?? '', reason }));
  return {
    formalCheck: row.outcome === null ? null : { outcome: row.outcome, reasons },
    agreementId: row.agreement_id,
  };
}
