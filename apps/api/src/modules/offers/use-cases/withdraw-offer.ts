import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { Declarations, withdrawalDeclared } from '../confirmations/declarations';
import { OutsideConfirmation } from '../confirmations/outside-confirmation.entity';
import { Offer } from '../offer.entity';
import { offerFact } from '../offer.events';
import { requireOpen } from '../offer.policy';

/**
 * Representatives take a submitted offer back, until the window closes: as many as the representation of the organisation
 * asks for. It may submit another one.
 */
@Injectable()
export class WithdrawOffer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly declarations: Declarations,
  ) {}

  /** @throws Refusal notFound; forbidden; conflict `already_done`, `offer_window_closed`, `not_now`; as `Declarations.confirm` */
  execute(caller: SignedInCaller, id: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await this.declarations.lock(tx, caller, id, 'withdrawal');
      if (offer.status === 'withdrawn') throw refuse.conflict('already_done');
      const call = await this.calls.hold(tx, offer.callId);
      requireOpen(call && this.calls.phase(call, tx.now));
      if (!offer.can('withdraw')) throw refuse.conflict('not_now');
      const unconfirmed = await tx.db.existsBy(OutsideConfirmation, {
        offerId: id,
        act: 'offer',
        status: Not('confirmed'),
      });
      const declared = withdrawalDeclared(offer);
      // As long as its signed confirmation has not come, the offer is what one person sent, and one takes it back.
      if (!unconfirmed && !(await this.declarations.confirm(tx, caller, offer, declared))) return;
      offer.withdraw();
      await tx.db.update(Offer, id, { status: offer.status });
      await tx.record(offerFact('offer.withdrawn', offer));
    });
  }
}
