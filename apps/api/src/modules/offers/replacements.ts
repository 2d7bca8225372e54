import type { OtherOfferView } from '@nurt/contracts/offers';
import type { EntityManager } from 'typeorm';
import type { Offer } from './offer.entity';

/** What an offer replaced and what it was replaced by. */
export interface Replacements {
  /** The submitted offer in whose place it was written. */
  readonly replaces: OtherOfferView | null;
  /** The submitted offer that was written in its place. */
  readonly replacedBy: OtherOfferView | null;
  /** Replaced, and not taken back altogether in the end. */
  readonly stands: boolean;
}

/** An offer as a neighbour tells of it. */
export function otherOffer({ id, number }: Pick<Offer, 'id' | 'number'>): OtherOfferView {
  return { id, number: number ?? '' };
}

/** The neighbours of an offer in the chain of its versions. A draft that is still being written is not among them. */
export async function replacementsOf(db: EntityManager, offerId: string): Promise<Replacements> {
  const [row] = await db.query<
    {
      earlier: string | null;
      earlier_number: string;
      later: string | null;
      later_number: string;
      stands: boolean;
    }[]
  >(
    `SELECT e.id AS earlier, e.number AS earlier_number, l.id AS later, l.number AS later_number,
            offer_is_replaced(o.id) AS stands
       FROM offer o LEFT JOIN offer e ON e.id = o.replaces
            LEFT JOIN offer l ON l.replaces = o.id AND l.status <> 'draft'
      WHERE o.id = $1`,
    [offerId],
  );
  const view = (id: string | null | undefined, number: string | undefined): OtherOfferView | null =>
    id ? { id, number: number ?? '' } : null;
  return {
    replaces: view(row?.earlier, row?.earlier_number),
    replacedBy: view(row?.later, row?.later_number),
    stands: row?.stands ?? false,
  };
}
