import type { BeginningView, EarlierOfferView } from '@nurt/contracts/offers';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { UnitOfWork, type SignedInCaller } from '../../../kernel';
import { requireRoleIn } from '../../organisations';
import { lockOwnOffer } from '../offer.policy';
import { EarlierOffers } from './earlier-offers';
import { OfferBeginning } from './offer-beginning.entity';

/** How offers begin: with what they may, and what is still to be read of it. */
@Injectable()
export class Beginnings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly earlier: EarlierOffers,
  ) {}

  /** @throws Refusal notFound for an organisation of others */
  async possible({ actor }: SignedInCaller, organisationId: string): Promise<EarlierOfferView[]> {
    requireRoleIn(actor, organisationId, 'ownOffer.read');
    return this.earlier.of(this.dataSource.manager, organisationId);
  }

  /** What its authors have not put away yet; null where the draft began empty. */
  async of(db: EntityManager, offerId: string): Promise<BeginningView | null> {
    const [beginning] = await db.query<BeginningView[]>(
      'SELECT kind, title, not_copied AS "notCopied" FROM offer_beginning WHERE offer_id = $1',
      [offerId],
    );
    return beginning ?? null;
  }

  /** It was read and is told no more; a second time changes nothing. @throws Refusal notFound, forbidden */
  putAway(caller: SignedInCaller, offerId: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      await lockOwnOffer(tx, caller.actor, offerId, 'ownOffer.write');
      await tx.db.delete(OfferBeginning, { offerId });
    });
  }
}
