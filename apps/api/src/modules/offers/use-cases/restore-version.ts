import { Injectable } from '@nestjs/common';
import { refuse, restoreDraft, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { withApplicantsOfNow } from '../joint/partners';
import { offerFact } from '../offer.events';
import { lockOwnOffer, requireOpen } from '../offer.policy';
import { OFFER_DRAFT } from '../offer-draft';

/** A member brings a version of the offer back; who applies together stays as it is agreed now. */
@Injectable()
export class RestoreVersion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
  ) {}

  /** @throws Refusal as `restoreDraft`; notFound; conflict `offer_window_closed` */
  execute(caller: SignedInCaller, id: string, versionId: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { actor } = caller;
      const offer = await lockOwnOffer(tx, actor, id, 'ownOffer.write');
      if (offer.status !== 'draft') throw refuse.conflict('not_now');
      const call = await this.calls.get(tx.db, offer.callId);
      requireOpen(call && this.calls.phase(call, tx.now));
      const { content } = offer;
      const version = await restoreDraft(tx, actor, OFFER_DRAFT, offer, versionId, (said) =>
        withApplicantsOfNow(said, content),
      );
      await tx.record(offerFact('offer.restored', offer, { version }));
    });
  }
}
