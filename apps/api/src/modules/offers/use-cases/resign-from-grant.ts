import type { ResignRequest } from '@nurt/contracts/offers/requests';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { LedgerFacade } from '../../ledger';
import { releaseAward } from '../award-release';
import { Offer } from '../offer.entity';
import { offerFact } from '../offer.events';
import { lockOwnOffer } from '../offer.policy';
import { OfferSequels } from '../offer-sequels';

/**
 * A representative gives an awarded grant up before there is an agreement, with a reason. It is forgone: the award
 * goes back to its budget line in the same transaction, and later years are promised no more of it.
 */
@Injectable()
export class ResignFromGrant {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly ledger: LedgerFacade,
    private readonly sequels: OfferSequels,
  ) {}

  /**
   * @throws Refusal notFound; conflict `already_done`, `not_now`, `offer_resignation_too_late` once there is an agreement;
   *   invalid `offer_resignation_reason_required`
   */
  execute(caller: SignedInCaller, offerId: string, request: ResignRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await lockOwnOffer(tx, caller.actor, offerId, 'ownOffer.submit');
      if (offer.status === 'forgone') throw refuse.conflict('already_done');
      // A small grant answers no call and is given up at the office.
      if (offer.status !== 'awarded' || offer.callId === null) throw refuse.conflict('not_now');
      const { agreementId } = await this.sequels.of(tx.db, offer);
      if (agreementId !== null) throw refuse.conflict('offer_resignation_too_late');
      const reason = request.reason.trim();
      if (reason === '')
        throw refuse.invalid([{ code: 'offer_resignation_reason_required', path: 'reason' }]);
      offer.forgo(reason, tx.now, 'resign');
      const { status, forgoneReason, forgoneAt } = offer;
      await tx.db.update(Offer, offerId, { status, forgoneReason, forgoneAt });
      await this.calls.forgoYears(tx, offerId);
      await releaseAward(tx, this.ledger, offer);
      await tx.record(offerFact('offer.resigned', offer, { awardedGrosze: offer.awardedGrosze ?? 0 }));
    });
  }
}
