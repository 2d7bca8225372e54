import type { ReturnReportRequest } from '@nurt/contracts/settlement/requests';
import { Injectable } from '@nestjs/common';
import { refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { AgreementsFacade } from '../../agreements';
import { Report } from '../report.entity';
import { lockOfficeReport } from '../report.policy';
import { reportFact } from '../settlement.events';

/** The officer gives a report back with remarks; its authors may change and submit it again. */
@Injectable()
export class ReturnReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agreements: AgreementsFacade,
  ) {}

  /** @throws Refusal notFound, forbidden; invalid `remarks_required`; conflict `not_now` */
  execute(caller: SignedInCaller, id: string, request: ReturnReportRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const report = await lockOfficeReport(tx, caller.actor, id);
      const text = request.remarks.trim();
      refuseIfAny(text === '' ? [{ code: 'remarks_required', path: 'remarks' }] : []);
      report.returnWithRemarks(text, caller.actor.accountId, tx.now);
      const { status, remarks, decidedBy, decidedAt } = report;
      await tx.db.update(Report, id, { status, remarks, decidedBy, decidedAt });
      const agreement = await this.agreements.get(tx.db, report.agreementId);
      await tx.record(reportFact('report.returned', report, { number: agreement?.number ?? '' }));
    });
  }
}
