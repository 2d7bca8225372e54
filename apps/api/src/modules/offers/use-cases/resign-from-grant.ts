import type { ResignRequest } from '@nurt/contracts/offers/requests';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { LedgerFacade } from '../../ledger';
import { releaseAward } from '../award-release';
import { Declarations, resignationDeclared } from '../confirmations/declarations';
import { Offer } from '../offer.entity';
import { offerFact } from '../offer.events';
import { OfferSequels } from '../offer-sequels';

/**
 * Those who represent the organisations give an awarded grant up before there is an agreement, with a reason. With the
 * last of them it is forgone: the award goes back to its budget line in the same transaction, and later years are
 * promised no more of it.
 */
@Injectable()
export class ResignFromGrant {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly ledger: LedgerFacade,
    private readonly sequels: OfferSequels,
    private readonly declarations: Declarations,
  ) {}

  /**
   * @throws Refusal notFound; conflict `already_done`, `not_now`, `offer_resignation_too_late` once there is an agreement;
   *   invalid `offer_resignation_reason_required`; and as `Declarations.confirm`
   */
  execute(caller: SignedInCaller, offerId: string, request: ResignRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await this.declarations.lock(tx, caller, offerId, 'resignation');
      if (offer.status === 'forgone') throw refuse.conflict('already_done');
      // A small grant answers no call and is given up at the office.
      if (offer.status !== 'awarded' || offer.callId === null) throw refuse.conflict('not_now');
      const { agreementId } = await this.sequels.of(tx.db, offer);
      if (agreementId !== null) throw refuse.conflict('offer_resignation_too_late');
      const reason = request.reason.trim();
      if (reason === '')
        throw refuse.invalid([{ code: 'offer_resignation_reason_required', path: 'reason' }]);
      const declared = resignationDeclared(offer, reason);
      if (!(await this.declarations.confirm(tx, caller, offer, declared))) return;
      offer.forgo(reason, tx.now, 'resign');
      const { status, forgoneReason, forgoneAt } = offer;
      await tx.db.update(Offer, offerId, { status, forgoneReason, forgoneAt });
      await this.calls.forgoYears(tx, offerId);
      await releaseAward(tx, this.ledger, offer);
      await tx.record(offerFact('offer.resigned', offer, { awardedGrosze: offer.awardedGrosze ?? 0 }));
    });
  }
}
