import type { Instant } from '@nurt/domain/calendar';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Offer } from '../offer.entity';
import { filingOf, OfferRevisions } from '../revisions/offer-revisions';
import { Confirmations, type Confirmed } from './confirmations';
import { confirmedOf, revisionDeclared } from './declarations';

/** Whether what somebody confirmed is still what would be declared. */
@Injectable()
export class StandingConfirmations {
  constructor(
    private readonly confirmations: Confirmations,
    private readonly revisions: OfferRevisions,
  ) {}

  /** Not where a change has made the confirmation void. What is withdrawn or given up does not change any more. */
  async holds(db: EntityManager, { offerId, act, checksum }: Confirmed, now: Instant): Promise<boolean> {
    if (act === 'withdrawal' || act === 'resignation') return true;
    const offer = await db.findOneBy(Offer, { id: offerId });
    if (!offer) return false;
    if (act === 'offer') return (await this.confirmations.checksumNow(db, offer)) === checksum;
    const revision = await this.revisions.of(db, offerId, act);
    if (!revision) return false;
    const filing = filingOf(offer, revision, '', now);
    return confirmedOf(offer, revisionDeclared(revision, filing.checksum)).checksum === checksum;
  }
}
