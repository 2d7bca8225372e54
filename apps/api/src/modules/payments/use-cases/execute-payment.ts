import type { ExecutePaymentRequest } from '@nurt/contracts/payments/requests';
import { dateInWarsaw, localDate } from '@nurt/domain/calendar';
import { executionProblems, isAfterBudgetYear } from '@nurt/domain/payments';
import { Injectable } from '@nestjs/common';
import { refuseIfAny, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { AgreementsFacade, type AgreementRecord } from '../../agreements';
import { LedgerFacade } from '../../ledger';
import { ProgrammesFacade, type LineRecord } from '../../programmes';
import { PaymentOrder } from '../payment-order.entity';
import { holdOrder } from '../payment-order.policy';
import { paymentFact } from '../payment.events';

/** The bank has carried the transfer out: the money is paid (wykonanie). */
@Injectable()
export class ExecutePayment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agreements: AgreementsFacade,
    private readonly programmes: ProgrammesFacade,
    private readonly ledger: LedgerFacade,
  ) {}

  /**
   * @throws Refusal notFound; conflict `not_now`; invalid for a day that cannot be, or after the budget year
   *   of the line unless that is confirmed
   */
  execute(caller: SignedInCaller, orderId: string, request: ExecutePaymentRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { order, agreement } = await holdOrder(tx, caller.actor, this.agreements, orderId);
      const executedOn = localDate(request.executedOn);
      order.execute(caller.actor.accountId, executedOn);
      const today = dateInWarsaw(tx.now);
      const approvedOn = order.decidedAt ? dateInWarsaw(order.decidedAt) : today;
      const line = await this.burdenedLine(tx, order, agreement);
      const afterYear = request.afterYear === true;
      refuseIfAny(executionProblems({ executedOn, approvedOn, line, afterYear }, today));
      const { status, executedBy } = order;
      await tx.db.update(PaymentOrder, orderId, { status, executedOn, executedBy });
      await this.ledger.post(tx, {
        authorityId: agreement.authorityId,
        budgetLineId: line.id,
        kind: 'pay',
        from: { place: 'agreement', holderId: agreement.id },
        to: { place: 'paid', holderId: agreement.id },
        grosze: order.grosze,
        subject: { kind: 'paymentOrder', id: orderId },
        bookedOn: executedOn,
        key: `pay:${orderId}`,
      });
      const late = isAfterBudgetYear(executedOn, line) ? line.year : undefined;
      await tx.record(paymentFact('payment.executed', order, agreement, late));
    });
  }

  /** The line of the year in which the instalment is due. */
  private async burdenedLine(
    tx: Tx,
    { instalmentId }: PaymentOrder,
    agreement: AgreementRecord,
  ): Promise<LineRecord> {
    const instalment = agreement.instalments.find(({ id }) => id === instalmentId);
    const paying = instalment && (await this.agreements.lineThatPays(tx.db, agreement, instalment));
    const id = paying ?? agreement.budgetLineId;
    const line = await this.programmes.line(tx.db, agreement.authorityId, id);
    if (!line) throw new Error(`agreement ${agreement.id} is paid by no line`);
    return line;
  }
}
