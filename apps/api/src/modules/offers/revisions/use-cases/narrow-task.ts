import type { NarrowTaskRequest } from '@nurt/contracts/offers/requests';
import { updateChangeProblems } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../../kernel';
import { lockOwnOffer } from '../../offer.policy';
import { OfferRevision } from '../offer-revision.entity';
import { baseOf, OfferRevisions } from '../offer-revisions';

/** The authors say that the task becomes smaller after a cut, and why: schedule and results open. */
@Injectable()
export class NarrowTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly revisions: OfferRevisions,
  ) {}

  /** @throws Refusal notFound; conflict `not_now`, `offer_update_narrowing_needed` while schedule or results are changed */
  execute(caller: SignedInCaller, offerId: string, { reason }: NarrowTaskRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await lockOwnOffer(tx, caller.actor, offerId, 'ownOffer.write');
      const update = await this.revisions.lock(tx, offerId, 'update');
      if (!update) throw refuse.notFound();
      if (update.status !== 'open' || offer.status !== 'awarded') throw refuse.conflict('not_now');
      const said = reason.trim();
      const closed = updateChangeProblems(baseOf(offer, update), update.content, said !== '');
      if (closed.length > 0) throw refuse.conflict('offer_update_narrowing_needed');
      update.narrow(said, tx.now);
      await tx.db.save(OfferRevision, update);
    });
  }
}
