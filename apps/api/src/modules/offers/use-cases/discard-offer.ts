import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { OfferAttachments } from '../attachments/offer-attachments';
import { Offer } from '../offer.entity';
import { offerFact } from '../offer.events';
import { lockOwnOffer } from '../offer.policy';

/** A member throws a draft away, also after the window has closed. What was submitted stays for good. */
@Injectable()
export class DiscardOffer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attachments: OfferAttachments,
  ) {}

  execute(caller: SignedInCaller, id: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await lockOwnOffer(tx, caller.actor, id, 'ownOffer.write');
      if (offer.status !== 'draft') throw refuse.conflict('not_now');
      await this.attachments.removeAll(tx, id);
      await tx.db.delete(Offer, id);
      await tx.record(offerFact('offer.discarded', offer));
    });
  }
}
