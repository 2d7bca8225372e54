import { randomUUID } from 'node:crypto';
import { yearOf } from '@nurt/domain/calendar';
import { sumGrosze } from '@nurt/domain/money';
import { isLiveOrder, orderProblem, paymentFits, paymentOrderLifecycle } from '@nurt/domain/payments';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { AgreementsFacade, type AgreementRecord, type InstalmentRecord } from '../../agreements';
import { LedgerFacade } from '../../ledger';
import { PaymentOrder } from '../payment-order.entity';
import { holdAgreement } from '../payment-order.policy';
import { paymentFact } from '../payment.events';

/** A finance officer orders the payment of the next instalment. */
@Injectable()
export class OrderPayment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agreements: AgreementsFacade,
    private readonly ledger: LedgerFacade,
  ) {}

  /**
   * Returns the id of the order.
   * @throws Refusal notFound; conflict `signature_missing`, `not_now`, `instalment_already_ordered`,
   *   `instalment_before_earlier`, `payment_above_agreement`, `payment_year_not_taken_on`, `payment_awaits_report`
   */
  execute(caller: SignedInCaller, instalmentId: string): Promise<string> {
    return this.unitOfWork.run(caller, async (tx) => {
      const agreement = await this.agreementOf(tx, caller, instalmentId);
      const instalment = agreement.instalments.find(({ id }) => id === instalmentId);
      if (!instalment) throw refuse.notFound();
      if ((await this.agreements.lineThatPays(tx.db, agreement, instalment)) === null) {
        throw refuse.conflict('payment_year_not_taken_on', { year: yearOf(instalment.dueOn) });
      }
      const awaited = await this.agreements.reportAwaited(tx.db, agreement, instalment);
      if (awaited !== undefined) throw refuse.conflict('payment_awaits_report', { year: awaited });
      await this.refuseUnlessNext(tx, agreement, instalment);
      const order = tx.db.create(PaymentOrder, {
        id: randomUUID(),
        authorityId: agreement.authorityId,
        agreementId: agreement.id,
        instalmentId,
        grosze: instalment.grosze,
        bankAccount: agreement.bankAccount,
        status: paymentOrderLifecycle.initial,
        orderedBy: caller.actor.accountId,
        orderedAt: tx.now,
      });
      await tx.db.insert(PaymentOrder, order);
      await tx.record(paymentFact('payment.ordered', order, agreement));
      return order.id;
    });
  }

  private async agreementOf(tx: Tx, caller: SignedInCaller, instalmentId: string): Promise<AgreementRecord> {
    const agreementId = await this.agreements.agreementOfInstalment(tx.db, instalmentId);
    if (agreementId === undefined) throw refuse.notFound();
    return holdAgreement(tx, caller.actor, this.agreements, agreementId);
  }

  private async refuseUnlessNext(
    tx: Tx,
    agreement: AgreementRecord,
    { position, grosze }: InstalmentRecord,
  ): Promise<void> {
    const orders = (await tx.db.findBy(PaymentOrder, { agreementId: agreement.id })).filter(({ status }) =>
      isLiveOrder(status),
    );
    const states = agreement.instalments.map((instalment) => ({
      position: instalment.position,
      orderStatus: orders.find(({ instalmentId }) => instalmentId === instalment.id)?.status ?? null,
    }));
    const problem = orderProblem(states, position);
    if (problem) throw refuse.conflict(problem);
    const held = await this.ledger.balance(tx.db, { place: 'agreement', holderId: agreement.id });
    const open = orders.filter(({ status }) => status !== 'executed');
    if (!paymentFits(grosze, held, sumGrosze(open.map((order) => order.grosze)))) {
      throw refuse.conflict('payment_above_agreement');
    }
  }
}
