import { Injectable } from '@nestjs/common';
import { UnitOfWork, type SignedInCaller } from '../../../kernel';
import { AgreementsFacade } from '../../agreements';
import { PaymentOrder } from '../payment-order.entity';
import { holdOrder } from '../payment-order.policy';
import { paymentFact } from '../payment.events';

/** The treasurer, who is another person than ordered it, approves a payment (four eyes). */
@Injectable()
export class ApprovePayment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agreements: AgreementsFacade,
  ) {}

  /**
   * @throws Refusal notFound; forbidden `same_person_orders_and_approves`; conflict `not_now`
   */
  execute(caller: SignedInCaller, orderId: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { order, agreement } = await holdOrder(tx, caller.actor, this.agreements, orderId);
      order.approve(caller.actor.accountId, tx.now);
      const { status, decidedBy, decidedAt } = order;
      await tx.db.update(PaymentOrder, orderId, { status, decidedBy, decidedAt });
      await tx.record(paymentFact('payment.approved', order, agreement));
    });
  }
}
