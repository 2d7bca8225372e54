import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { AgreementsFacade } from '../../agreements';
import { OffersFacade } from '../../offers';
import { requireRoleIn } from '../../organisations';
import { Report } from '../report.entity';
import { reportFact } from '../settlement.events';

/** A member opens the final report on an agreement; the first one to do so makes the draft (UDPP art. 18). */
@Injectable()
export class OpenReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agreements: AgreementsFacade,
    private readonly offers: OffersFacade,
  ) {}

  /**
   * Returns the id of the report.
   * @throws Refusal notFound; conflict `signature_missing` until the agreement is signed
   */
  execute(caller: SignedInCaller, agreementId: string): Promise<string> {
    return this.unitOfWork.run(caller, async (tx) => {
      // Locked, so that two who open it at once share one draft.
      const agreement = await this.agreements.lock(tx, agreementId);
      if (!agreement) throw refuse.notFound();
      requireRoleIn(caller.actor, agreement.organisationId, 'ownReport.write');
      if (agreement.status === 'prepared') throw refuse.conflict('signature_missing');
      const opened = await tx.db.findOneBy(Report, { agreementId });
      if (opened) return opened.id;

      const offer = await this.offers.get(tx.db, agreement.offerId);
      if (!offer) throw refuse.notFound();
      const report = Report.open(
        agreement,
        offer.content.costs.map(({ id }) => id),
        tx.now,
      );
      await tx.db.insert(Report, report);
      await tx.record(reportFact('report.opened', report, { number: agreement.number }));
      return report.id;
    });
  }
}
