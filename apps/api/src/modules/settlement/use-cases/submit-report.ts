import { createHash } from 'node:crypto';
import type { SubmitReportRequest } from '@nurt/contracts/settlement/requests';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { isReportDue, reportProblems, reportText } from '@nurt/domain/settlement';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { AgreementsFacade } from '../../agreements';
import { OffersFacade } from '../../offers';
import { ReportScopes } from '../report-scope';
import { Report } from '../report.entity';
import { lockOwnReport } from '../report.policy';
import { reportFact } from '../settlement.events';

/** A representative submits a report, or submits it again after it was returned (UDPP art. 18 ust. 1). */
@Injectable()
export class SubmitReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agreements: AgreementsFacade,
    private readonly offers: OffersFacade,
    private readonly scopes: ReportScopes,
  ) {}

  /**
   * @throws Refusal notFound; forbidden for editors; conflict `not_now`, `report_not_due`, `report_interim_awaited`,
   *   `changed_elsewhere`;
   *   invalid with everything that is still missing
   */
  execute(caller: SignedInCaller, id: string, { version }: SubmitReportRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const report = await lockOwnReport(tx, caller.actor, id, 'ownReport.submit');
      if (!report.can('submit')) throw refuse.conflict('not_now');
      const agreement = await this.agreements.get(tx.db, report.agreementId);
      const offer = agreement && (await this.offers.get(tx.db, agreement.offerId));
      if (!agreement || !offer) throw refuse.notFound();
      const { year } = report;
      const scope = await this.scopes.of(tx.db, agreement, offer.content, year);
      if (!isReportDue(scope.period.to, dateInWarsaw(tx.now))) throw refuse.conflict('report_not_due');
      const awaited = scope.interim.find(({ acceptedAt }) => acceptedAt === null);
      if (year === null && awaited) throw refuse.conflict('report_interim_awaited', { year: awaited.year });
      if (report.version !== version) throw refuse.conflict('changed_elsewhere');
      refuseIfAny(reportProblems(report.content, scope));

      const text = reportText({ agreementNumber: agreement.number, content: report.content, year });
      report.submit(createHash('sha256').update(text, 'utf8').digest('hex'), tx.now);
      const { status, checksum, submittedAt } = report;
      await tx.db.update(Report, id, { status, checksum, submittedAt });
      await tx.record(
        reportFact('report.submitted', report, { number: agreement.number, checksum: checksum ?? '' }),
      );
    });
  }
}
