import { Injectable } from '@nestjs/common';
import { UnitOfWork, type SignedInCaller } from '../../../kernel';
import { AgreementsFacade } from '../../agreements';
import { PaymentOrder } from '../payment-order.entity';
import { holdOrder } from '../payment-order.policy';
import { paymentFact } from '../payment.events';

/** Whoever ordered a payment takes it back before anybody has decided; the instalment may be ordered anew. */
@Injectable()
export class WithdrawPayment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agreements: AgreementsFacade,
  ) {}

  /**
   * @throws Refusal notFound; forbidden `order_withdrawn_by_another`; conflict `not_now`
   */
  execute(caller: SignedInCaller, orderId: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { order, agreement } = await holdOrder(tx, caller.actor, this.agreements, orderId);
      order.withdraw(caller.actor.accountId);
      await tx.db.update(PaymentOrder, orderId, { status: order.status });
      await tx.record(paymentFact('payment.withdrawn', order, agreement));
    });
  }
}
