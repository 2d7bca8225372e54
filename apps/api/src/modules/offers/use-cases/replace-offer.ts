import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { OfferAttachments } from '../attachments/offer-attachments';
import { Partners } from '../joint/partners';
import { Offer } from '../offer.entity';
import { offerFact } from '../offer.events';
import { lockOwnOffer, requireOpen } from '../offer.policy';

/**
 * A member begins a draft in place of a submitted offer, with its content and its files. The submitted one stays in force until the
 * draft is submitted: whoever does not finish in time has lost nothing.
 */
@Injectable()
export class ReplaceOffer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly attachments: OfferAttachments,
    private readonly partners: Partners,
  ) {}

  /** The id of the draft; the one that a colleague began where there is one. */
  execute(caller: SignedInCaller, id: string): Promise<string> {
    return this.unitOfWork.run(caller, async (tx) => {
      const earlier = await lockOwnOffer(tx, caller.actor, id, 'ownOffer.write');
      if (!earlier.can('replace')) throw refuse.conflict('not_now');
      const call = await this.calls.get(tx.db, earlier.callId);
      requireOpen(call && this.calls.phase(call, tx.now));
      const begun = await tx.db.findOneBy(Offer, { replaces: id });
      if (begun) return begun.id;
      const draft = Offer.inPlaceOf(earlier, tx.now);
      await tx.db.insert(Offer, draft);
      await this.attachments.carryOver(tx, id, draft.id);
      await this.partners.follow(tx, earlier, draft);
      await tx.record(offerFact('offer.started', draft));
      return draft.id;
    });
  }
}
