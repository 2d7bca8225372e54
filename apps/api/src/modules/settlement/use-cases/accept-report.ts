import { randomUUID } from 'node:crypto';
import { subtractGrosze, ZERO } from '@nurt/domain/money';
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
import { OffersFacade } from '../../offers';
import { PaymentsFacade } from '../../payments';
import { ProgrammesFacade } from '../../programmes';
import { GrantReturn } from '../grant-return.entity';
import { ReportScopes, type ReportScope } from '../report-scope';
import { Report } from '../report.entity';
import { lockOfficeReport } from '../report.policy';
import { reportFact, returnFact } from '../settlement.events';

/**
 * The officer accepts a report: what was used is settled and what was not used is to be returned (UDPP art. 17, 18; UFP
 * art. 251). With the final one the agreement ends; an interim one settles its budget year.
 */
@Injectable()
export class AcceptReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agreements: AgreementsFacade,
    private readonly payments: PaymentsFacade,
    private readonly offers: OffersFacade,
    private readonly programmes: ProgrammesFacade,
    private readonly scopes: ReportScopes,
    private readonly ledger: LedgerFacade,
  ) {}

  /** @throws Refusal notFound, forbidden; conflict `not_now`, `report_payments_open` */
  execute(caller: SignedInCaller, id: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const report = await lockOfficeReport(tx, caller.actor, id);
      if (!report.can('accept')) throw refuse.conflict('not_now');
      const agreement = await this.agreements.lock(tx, report.agreementId);
      const offer = agreement && (await this.offers.get(tx.db, agreement.offerId));
      if (!agreement || !offer) throw refuse.notFound();
      if (await this.payments.hasOpenOrder(tx.db, agreement.id))
        throw refuse.conflict('report_payments_open');

      const scope = await this.scopes.of(tx.db, agreement, offer.content, report.year);
      const figures = settlementFigures({
        paidGrosze: scope.paidGrosze,
        usedGrosze: report.content.sources.grantGrosze ?? ZERO,
      });
      report.accept(figures.usedGrosze, caller.actor.accountId, tx.now);
      const { status, usedGrosze, decidedBy, decidedAt } = report;
      await tx.db.update(Report, id, { status, usedGrosze, decidedBy, decidedAt });
      await this.settle(tx, agreement, report, scope, figures);
      await tx.record(reportFact('report.accepted', report, { number: agreement.number, ...figures }));
      if (report.year === null) await this.agreements.settle(tx, agreement.id);
      else await this.agreements.noteYearReported(tx, agreement.id, report.year);
      if (figures.unusedGrosze > 0) await this.askBack(tx, agreement, report, scope, figures);
    });
  }

  private async settle(
    tx: Tx,
    agreement: AgreementRecord,
    report: Report,
    { payments }: ReportScope,
    { usedGrosze }: SettlementFigures,
  ): Promise<void> {
    const paid = { place: 'paid', holderId: agreement.id } as const;
    let left = usedGrosze;
    for (const [index, { budgetLineId, grosze: transferred }] of payments.entries()) {
      const grosze = left < transferred ? left : transferred;
      if (grosze === 0) return;
      left = subtractGrosze(left, grosze);
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
    { id: reportId }: Report,
    { period, payments }: ReportScope,
    { unusedGrosze }: SettlementFigures,
  ): Promise<void> {
    const { authorityId, organisationId, number } = agreement;
    const [payment] = payments;
    const line = payment && (await this.programmes.line(tx.db, authorityId, payment.budgetLineId));
    if (!line || !payment) throw new Error(`agreement ${agreement.id} has unused money that nobody paid`);
    const last = payments.at(-1)?.executedOn ?? payment.executedOn;
    const due = unusedReturnDeadline(period.to, Math.max(line.year, yearOf(last)));
    const { dueOn } = due;
    const grantReturn = tx.db.create(GrantReturn, {
      id: randomUUID(),
      authorityId,
      agreementId: agreement.id,
      reportId,
      budgetLineId: payments.every(({ budgetLineId }) => budgetLineId === line.id) ? line.id : null,
      organisationId,
      ground: 'unused',
      status: grantReturnLifecycle.initial,
      principalGrosze: unusedGrosze,
      receivedGrosze: ZERO,
      receivedInterestGrosze: ZERO,
      due,
      dueOn,
      interestFrom: interestRunsFrom('unused', { transferredOn: payment.executedOn, due }),
      createdAt: tx.now,
    });
    await tx.db.insert(GrantReturn, grantReturn);
    await tx.record(returnFact('return.due', grantReturn, { number, principalGrosze: unusedGrosze, dueOn }));
  }
}
