import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { SmallGrant } from '../small-grant.entity';
import { smallGrantFact } from '../small-grant.events';
import { lockOwn } from '../small-grant.policy';

/** A representative takes the offer back, until it is published. */
@Injectable()
export class WithdrawSmallGrant {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, id: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const grant = await lockOwn(tx, caller.actor, id, 'ownOffer.submit');
      if (grant.status === 'withdrawn') throw refuse.conflict('already_done');
      if (grant.status === 'published') throw refuse.conflict('small_grant_published_already');
      grant.withdraw();
      await tx.db.update(SmallGrant, id, { status: grant.status });
      await tx.record(smallGrantFact('smallGrant.withdrawn', grant));
    });
  }
}
