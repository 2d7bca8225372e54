import { ZERO } from '@nurt/domain/money';
import { costTotal } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { AgreementsFacade, type AgreementRecord } from '../../agreements';
import { OffersFacade } from '../../offers';
import { requireRoleIn } from '../../organisations';
import { ReportScopes } from '../report-scope';
import { Report } from '../report.entity';
import { reportFact } from '../settlement.events';

/** A member opens a report on an agreement; the first one to do so makes the draft (UDPP art. 18). */
@Injectable()
export class OpenReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agreements: AgreementsFacade,
    private readonly offers: OffersFacade,
    private readonly scopes: ReportScopes,
  ) {}

  /**
   * Returns the id of the report.
   * @param year the budget year of an interim report; null for the final one
   * @throws Refusal notFound; conflict `signature_missing` until the agreement is signed, `report_year_unknown`
   */
  execute(caller: SignedInCaller, agreementId: string, year: number | null = null): Promise<string> {
    return this.unitOfWork.run(caller, async (tx) => {
      // Locked, so that two who open it at once share one draft.
      const agreement = await this.agreements.lock(tx, agreementId);
      if (!agreement) throw refuse.notFound();
      requireRoleIn(caller.actor, agreement.organisationId, 'ownReport.write');
      if (agreement.status === 'prepared') throw refuse.conflict('signature_missing');
      const report = await this.open(tx, agreement, year);
      return report.id;
    });
  }

  private async open(tx: Tx, agreement: AgreementRecord, year: number | null): Promise<Report> {
    const opened = (await tx.db.findBy(Report, { agreementId: agreement.id })).find(
      (report) => report.year === year,
    );
    if (opened) return opened;
    const interim = await this.agreements.interimYears(tx.db, agreement.id);
    const about = interim.find((one) => one.year === year) ?? null;
    if (year !== null && about === null) throw refuse.conflict('report_year_unknown', { year });
    const offer = await this.offers.get(tx.db, agreement.offerId);
    if (!offer) throw refuse.notFound();
    const { offer: planned } = await this.scopes.of(tx.db, agreement, offer.content, year);
    // In a report on some of the years, items that none of them bears begin with nothing spent.
    const costs = planned.costs.map((item) => ({
      costId: item.id,
      actualGrosze: interim.length > 0 && costTotal(item) === 0 ? ZERO : null,
    }));
    const partners = planned.joint?.applicants.map(({ id }) => ({ applicantId: id, actualGrosze: null }));
    const report = Report.open(agreement, about, { costs, ...(partners ? { partners } : {}) }, tx.now);
    await tx.db.insert(Report, report);
    await tx.record(reportFact('report.opened', report, { number: agreement.number }));
    return report;
  }
}
