import { randomUUID } from 'node:crypto';
import type { PrepareAgreementRequest } from '@nurt/contracts/agreements/requests';
import { agreementLifecycle, agreementProblems, interimYears } from '@nurt/domain/agreements';
import { localDate } from '@nurt/domain/calendar';
import { grosze, sumGrosze } from '@nurt/domain/money';
import { finalReportDeadline, interimReportDeadline } from '@nurt/domain/statute';
import { Injectable } from '@nestjs/common';
import { authorityOf, refuse, refuseIfAny, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { LedgerFacade } from '../../ledger';
import { OffersFacade, type OfferRecord } from '../../offers';
import { OrganisationsFacade } from '../../organisations';
import { ProgrammesFacade } from '../../programmes';
import { Agreement, Instalment, InterimYear } from '../agreement.entity';
import { requireOfficeOfAll } from '../load-scope';

/** A cooperation officer prepares the agreement on an awarded offer (UDPP art. 16; UFP art. 221 ust. 3). */
@Injectable()
export class PrepareAgreement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly offers: OffersFacade,
    private readonly programmes: ProgrammesFacade,
    private readonly organisations: OrganisationsFacade,
    private readonly ledger: LedgerFacade,
    private readonly calls: CallsFacade,
  ) {}

  /**
   * Returns the id of the agreement. The grant is what the ledger holds for the award, and what was awarded of later
   * years; the client sends no total.
   * @throws Refusal notFound; conflict `agreement_not_awarded`, `agreement_exists`, `agreement_update_required`,
   *   `agreement_number_taken`;
   *   invalid with everything that is wrong with the terms
   */
  execute(caller: SignedInCaller, offerId: string, request: PrepareAgreementRequest): Promise<string> {
    return this.unitOfWork.run(caller, async (tx) => {
      const number = request.number.trim();
      const offer = await this.awardedOffer(tx, caller, offerId, number);
      const line = await this.lineOf(tx, offer);
      const { bankAccount } = await this.organisations.get(tx.db, offer.organisationId);
      const heldGrosze = await this.ledger.balance(tx.db, { place: 'award', holderId: offerId });
      const laterYears = await this.calls.awardedYears(tx.db, offerId);
      const grantGrosze = sumGrosze([heldGrosze, ...laterYears.map((part) => part.grosze)]);
      const instalments = request.instalments.map((instalment) => ({
        dueOn: localDate(instalment.dueOn),
        grosze: grosze(instalment.grosze),
      }));
      refuseIfAny(
        agreementProblems({
          number,
          instalments,
          grantGrosze,
          bankAccount,
          budgetYear: line.year,
          laterYears,
        }),
      );

      const { authorityId, callId, organisationId, totalCostGrosze, content } = offer;
      const { taskFrom, taskTo } = content;
      if (taskFrom === null || taskTo === null)
        throw new Error(`offer ${offerId} was submitted without a term`);
      const id = randomUUID();
      await tx.db.insert(Agreement, {
        id,
        authorityId,
        offerId,
        callId,
        organisationId,
        budgetLineId: line.id,
        number,
        status: agreementLifecycle.initial,
        grantGrosze,
        totalCostGrosze,
        bankAccount,
        taskFrom,
        taskTo,
        reportDueOn: finalReportDeadline(taskTo, line.legalBasis).dueOn,
        awaitsReports: laterYears.length > 0 && request.awaitsReports === true,
        version: 1,
        createdAt: tx.now,
      });
      await tx.db.insert(
        Instalment,
        instalments.map((terms, position) => ({ id: randomUUID(), agreementId: id, position, ...terms })),
      );
      const bearing = [{ year: line.year, grosze: heldGrosze }, ...laterYears];
      const reported = interimYears(
        bearing.map(({ year }) => year),
        taskTo,
      );
      await tx.db.insert(
        InterimYear,
        bearing
          .filter(({ year }) => reported.includes(year))
          .map(({ year, grosze: part }) => ({
            agreementId: id,
            year,
            grosze: part,
            dueOn: interimReportDeadline(year, line.legalBasis).dueOn,
          })),
      );
      await tx.record({
        type: 'agreement.prepared',
        subject: { kind: 'agreement', id },
        authorityId,
        organisationId,
        data: { number, offerId, callId, grantGrosze, instalments: instalments.length },
      });
      return id;
    });
  }

  private async awardedOffer(
    tx: Tx,
    caller: SignedInCaller,
    offerId: string,
    number: string,
  ): Promise<OfferRecord> {
    // Alone: an award that is forgone or given up meanwhile gets no agreement.
    const offer = await this.offers.lock(tx, offerId);
    if (!offer) throw refuse.notFound();
    await requireOfficeOfAll(tx, caller.actor, offer, offerId);
    if (offer.status !== 'awarded') throw refuse.conflict('agreement_not_awarded');
    if (offer.needsUpdate) throw refuse.conflict('agreement_update_required');
    if (await tx.db.existsBy(Agreement, { offerId })) throw refuse.conflict('agreement_exists');
    if (await tx.db.existsBy(Agreement, { authorityId: authorityOf(caller), number })) {
      throw refuse.conflict('agreement_number_taken', { number });
    }
    return offer;
  }

  /** The line that holds the award, whether it came from a call or from a small grant. */
  private async lineOf(tx: Tx, { id, authorityId }: OfferRecord) {
    const lineId = await this.ledger.lineOf(tx.db, { place: 'award', holderId: id });
    const line = lineId && (await this.programmes.line(tx.db, authorityId, lineId));
    if (!line) throw refuse.notFound();
    return line;
  }
}
