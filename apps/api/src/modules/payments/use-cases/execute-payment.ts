import type { ExecutePaymentRequest } from '@nurt/contracts/payments/requests';
import { dateInWarsaw, localDate } from '@nurt/domain/calendar';
import { executionProblems } from '@nurt/domain/payments';
import { Injectable } from '@nestjs/common';
import { refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { AgreementsFacade } from '../../agreements';
import { LedgerFacade } from '../../ledger';
import { PaymentOrder } from '../payment-order.entity';
import { holdOrder } from '../payment-order.policy';
import { paymentFact } from '../payment.events';

/** The bank has carried the transfer out: the money is paid (wykonanie). */
@Injectable()
export class ExecutePayment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agreements: AgreementsFacade,
    private readonly ledger: LedgerFacade,
  ) {}

  /**
   * @throws Refusal notFound; conflict `not_now`; invalid for a day that cannot be
   */
  execute(caller: SignedInCaller, orderId: string, request: ExecutePaymentRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { order, agreement } = await holdOrder(tx, caller.actor, this.agreements, orderId);
      const executedOn = localDate(request.executedOn);
      order.execute(caller.actor.accountId, executedOn);
      const today = dateInWarsaw(tx.now);
      const approvedOn = order.decidedAt ? dateInWarsaw(order.decidedAt) : today;
      refuseIfAny(executionProblems(executedOn, approvedOn, today));
      const { status, executedBy } = order;
      await tx.db.update(PaymentOrder, orderId, { status, executedOn, executedBy });
      const instalment = agreement.instalments.find(({ id }) => id === order.instalmentId);
      const line = instalment && (await this.agreements.lineThatPays(tx.db, agreement, instalment));
      await this.ledger.post(tx, {
        authorityId: agreement.authorityId,
        budgetLineId: line ?? agreement.budgetLineId,
        kind: 'pay',
        from: { place: 'agreement', holderId: agreement.id },
        to: { place: 'paid', holderId: agreement.id },
        grosze: order.grosze,
        subject: { kind: 'paymentOrder', id: orderId },
        bookedOn: executedOn,
        key: `pay:${orderId}`,
      });
      await tx.record(paymentFact('payment.executed', order, agreement));
    });
  }
}
