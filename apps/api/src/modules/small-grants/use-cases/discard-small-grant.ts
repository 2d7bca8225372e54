import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { OfferAttachments } from '../../offers';
import { SmallGrant } from '../small-grant.entity';
import { smallGrantFact } from '../small-grant.events';
import { lockOwn } from '../small-grant.policy';

/** A member throws a draft away. What was submitted stays for good. */
@Injectable()
export class DiscardSmallGrant {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attachments: OfferAttachments,
  ) {}

  execute(caller: SignedInCaller, id: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const grant = await lockOwn(tx, caller.actor, id, 'ownOffer.write');
      if (grant.status !== 'draft') throw refuse.conflict('not_now');
      await this.attachments.removeAll(tx, id, 'small_grant_id');
      await tx.db.delete(SmallGrant, id);
      await tx.record(smallGrantFact('smallGrant.discarded', grant));
    });
  }
}
