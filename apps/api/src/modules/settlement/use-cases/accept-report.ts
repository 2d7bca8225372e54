import { randomUUID } from 'node:crypto';
import { ZERO } from '@nurt/domain/money';
import {
  grantReturnLifecycle,
  settlementFigures,
  unusedReturnDeadline,
  type SettlementFigures,
} from '@nurt/domain/settlement';
import { yearOf } from '@nurt/domain/calendar';
import { interestRunsFrom } from '@nurt/domain/statute';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { AgreementsFacade, type AgreementRecord } from '../../agreements';
import { LedgerFacade, partKey } from '../../ledger';
import { PaymentsFacade } from '../../payments';
import { ProgrammesFacade } from '../../programmes';
import { GrantReturn } from '../grant-return.entity';
import { Report } from '../report.entity';
import { lockOfficeReport } from '../report.policy';
import { reportFact, returnFact } from '../settlement.events';

/**
 * The officer accepts the final report: what was used is settled, what was not used is to be returned, and the
 * agreement ends (UDPP art. 17, 18; UFP art. 251).
 */
@Injectable()
export class AcceptReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agreements: AgreementsFacade,
    private readonly payments: PaymentsFacade,
    private readonly programmes: ProgrammesFacade,
    private readonly ledger: LedgerFacade,
  ) {}

  /** @throws Refusal notFound, forbidden; conflict `not_now`, `report_payments_open` */
  execute(caller: SignedInCaller, id: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const report = await lockOfficeReport(tx, caller.actor, id);
      if (!report.can('accept')) throw refuse.conflict('not_now');
      const agreement = await this.agreements.lock(tx, report.agreementId);
      if (!agreement) throw refuse.notFound();
      if (await this.payments.hasOpenOrder(tx.db, agreement.id))
        throw refuse.conflict('report_payments_open');

      const figures = settlementFigures({
        paidGrosze: await this.agreements.paid(tx.db, agreement.id),
        usedGrosze: report.content.sources.grantGrosze ?? ZERO,
      });
      report.accept(figures.usedGrosze, caller.actor.accountId, tx.now);
      const { status, usedGrosze, decidedBy, decidedAt } = report;
      await tx.db.update(Report, id, { status, usedGrosze, decidedBy, decidedAt });
      await this.settle(tx, agreement, report, figures);
      await tx.record(reportFact('report.accepted', report, { number: agreement.number, ...figures }));
      await this.agreements.settle(tx, agreement.id);
      if (figures.unusedGrosze > 0) await this.askBack(tx, agreement, figures);
    });
  }

  private async settle(
    tx: Tx,
    agreement: AgreementRecord,
    report: Report,
    { usedGrosze }: SettlementFigures,
  ): Promise<void> {
    if (usedGrosze === 0) return;
    const paid = { place: 'paid', holderId: agreement.id } as const;
    const parts = await this.ledger.drawnFrom(tx.db, paid, usedGrosze);
    for (const [index, { budgetLineId, grosze }] of parts.entries()) {
      await this.ledger.post(tx, {
        authorityId: agreement.authorityId,
        budgetLineId,
        kind: 'settle',
        from: paid,
        to: { place: 'settled', holderId: agreement.id },
        grosze,
        subject: { kind: 'report', id: report.id },
        key: partKey(`settle:${report.id}`, index),
      });
    }
  }

  private async askBack(
    tx: Tx,
    agreement: AgreementRecord,
    { unusedGrosze }: SettlementFigures,
  ): Promise<void> {
    const { authorityId, organisationId, budgetLineId, taskTo, number } = agreement;
    const line = await this.programmes.line(tx.db, authorityId, budgetLineId);
    const payments = await this.payments.executed(tx.db, agreement.id);
    const [payment] = payments;
    if (!line || !payment) throw new Error(`agreement ${agreement.id} has unused money that nobody paid`);
    const last = payments.at(-1)?.executedOn ?? payment.executedOn;
    const due = unusedReturnDeadline(taskTo, Math.max(line.year, yearOf(last)));
    const { dueOn } = due;
    const grantReturn = tx.db.create(GrantReturn, {
      id: randomUUID(),
      authorityId,
      agreementId: agreement.id,
      organisationId,
      ground: 'unused',
      status: grantReturnLifecycle.initial,
      principalGrosze: unusedGrosze,
      receivedGrosze: ZERO,
      receivedInterestGrosze: ZERO,
      due,
      dueOn,
      interestFrom: interestRunsFrom('unused', { transferredOn: payment.executedOn, dueOn }),
      createdAt: tx.now,
    });
    await tx.db.insert(GrantReturn, grantReturn);
    await tx.record(returnFact('return.due', grantReturn, { number, principalGrosze: unusedGrosze, dueOn }));
  }
}
