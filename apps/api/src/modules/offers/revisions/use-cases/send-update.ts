import type { SendRevisionRequest } from '@nurt/contracts/offers/requests';
import { ZERO } from '@nurt/domain/money';
import { updateProblems } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../../kernel';
import { CallsFacade } from '../../../calls';
import { offerFact } from '../../offer.events';
import { lockOwnOffer } from '../../offer.policy';
import { OfferRevision } from '../offer-revision.entity';
import { baseOf, filingOf, OfferRevisions } from '../offer-revisions';

/** A representative sends the update of an offer that was awarded less than it asked for; the office decides on it. */
@Injectable()
export class SendUpdate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly revisions: OfferRevisions,
  ) {}

  /**
   * @throws Refusal notFound; conflict `already_done`, `not_now`, `changed_elsewhere`; invalid with everything that the
   *   rules refuse (`updateProblems`)
   */
  execute(caller: SignedInCaller, offerId: string, { version }: SendRevisionRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await lockOwnOffer(tx, caller.actor, offerId, 'ownOffer.submit');
      const update = await this.revisions.lock(tx, offerId, 'update');
      if (!update) throw refuse.notFound();
      if (update.status !== 'open') throw refuse.conflict('already_done');
      if (offer.status !== 'awarded') throw refuse.conflict('not_now');
      if (update.version !== version) throw refuse.conflict('changed_elsewhere');
      const call = await this.calls.get(tx.db, offer.callId);
      if (!call) throw refuse.notFound();
      refuseIfAny(
        updateProblems({
          before: baseOf(offer, update),
          after: update.content,
          awardedGrosze: offer.awardedGrosze ?? ZERO,
          terms: call.terms,
          narrowing: update.narrowing,
        }),
      );
      const filing = filingOf(offer, update, caller.actor.accountId, tx);
      update.send(filing);
      await tx.db.save(OfferRevision, update);
      await tx.record(offerFact('offer.updateSent', offer, { checksum: filing.checksum }));
    });
  }
}
