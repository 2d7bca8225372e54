import type { RejectPaymentRequest } from '@nurt/contracts/payments/requests';
import { Injectable } from '@nestjs/common';
import { refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { AgreementsFacade } from '../../agreements';
import { PaymentOrder } from '../payment-order.entity';
import { holdOrder } from '../payment-order.policy';
import { paymentFact } from '../payment.events';

/** The treasurer rejects a payment with a reason; the instalment may be ordered anew. */
@Injectable()
export class RejectPayment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agreements: AgreementsFacade,
  ) {}

  /**
   * @throws Refusal notFound; invalid `rejection_reason_required`; forbidden `same_person_orders_and_approves`;
   *   conflict `not_now`
   */
  execute(caller: SignedInCaller, orderId: string, request: RejectPaymentRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { order, agreement } = await holdOrder(tx, caller.actor, this.agreements, orderId);
      const reason = request.reason.trim();
      refuseIfAny(reason === '' ? [{ code: 'rejection_reason_required', path: 'reason' }] : []);
      order.reject(caller.actor.accountId, reason, tx.now);
      const { status, decidedBy, decidedAt, rejectionReason } = order;
      await tx.db.update(PaymentOrder, orderId, { status, decidedBy, decidedAt, rejectionReason });
      await tx.record(paymentFact('payment.rejected', order, agreement));
    });
  }
}
