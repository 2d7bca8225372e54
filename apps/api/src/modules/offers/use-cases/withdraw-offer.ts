import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { Offer } from '../offer.entity';
import { offerFact } from '../offer.events';
import { lockOwnOffer, requireOpen } from '../offer.policy';

/** A representative takes a submitted offer back, until the window closes. The organisation may submit another. */
@Injectable()
export class WithdrawOffer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
  ) {}

  execute(caller: SignedInCaller, id: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await lockOwnOffer(tx, caller.actor, id, 'ownOffer.submit');
      if (offer.status === 'withdrawn') throw refuse.conflict('already_done');
      const call = await this.calls.hold(tx, offer.callId);
      requireOpen(call && this.calls.phase(call, tx.now));
      offer.withdraw();
      await tx.db.update(Offer, id, { status: offer.status });
      await tx.record(offerFact('offer.withdrawn', offer));
    });
  }
}
