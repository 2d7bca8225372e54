import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { SmallGrant } from '../small-grant.entity';
import { smallGrantFact } from '../small-grant.events';
import { lockOwn } from '../small-grant.policy';

/** A member throws a draft away. What was submitted stays for good. */
@Injectable()
export class DiscardSmallGrant {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, id: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const grant = await lockOwn(tx, caller.actor, id, 'ownOffer.write');
      if (grant.status !== 'draft') throw refuse.conflict('not_now');
      await tx.db.delete(SmallGrant, id);
      await tx.record(smallGrantFact('smallGrant.discarded', grant));
    });
  }
}
