import type { ForgoAwardRequest } from '@nurt/contracts/agreements/requests';
import { nextInRanking } from '@nurt/domain/evaluation';
import { ZERO } from '@nurt/domain/money';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { approvedRanking, EvaluationFacade } from '../../evaluation';
import { LedgerFacade } from '../../ledger';
import { OffersFacade, releaseAward, type OfferRecord } from '../../offers';
import { SmallGrantsFacade } from '../../small-grants';
import { Agreement } from '../agreement.entity';
import { requireOfficeOfAll } from '../load-scope';

/**
 * No agreement comes of an award: the organisation resigned, or it was not concluded in time. The money goes back to its
 * line; a small grant is taken out of its three caps (UDPP art. 19a ust. 6, 7), later years out of what is promised.
 */
@Injectable()
export class ForgoAward {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly offers: OffersFacade,
    private readonly smallGrants: SmallGrantsFacade,
    private readonly calls: CallsFacade,
    private readonly evaluation: EvaluationFacade,
    private readonly ledger: LedgerFacade,
  ) {}

  /** @throws Refusal notFound, forbidden; conflict `not_now` unless it is awarded, `award_agreement_signed` */
  execute(caller: SignedInCaller, offerId: string, request: ForgoAwardRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const reason = request.reason.trim();
      // A small grant first, as its decision takes it: then its pool and the organisation's year, the ledger last.
      const isSmall = await this.smallGrants.lockGranted(tx, offerId);
      const offer = await this.offers.lock(tx, offerId);
      if (!offer) throw refuse.notFound();
      await requireOfficeOfAll(tx, caller.actor, offer, offerId);
      await this.abandonAgreement(tx, offer);
      await this.offers.forgo(tx, offerId, reason);
      if (isSmall) await this.smallGrants.forgo(tx, offerId, { reason, by: caller.actor.accountId });
      await this.calls.forgoYears(tx, offerId);
      await releaseAward(tx, this.ledger, offer);
      if (request.tellNext === true) await this.tellNext(tx, offer);
    });
  }

  /** The office may let the next of the ranking know that money is free again; to give it needs a new decision. */
  private async tellNext(tx: Tx, { callId, awardedGrosze }: OfferRecord): Promise<void> {
    const call = await this.calls.get(tx.db, callId);
    const result = call && (await this.evaluation.result(tx.db, call.id));
    if (!call || !result) return;
    const next = nextInRanking(approvedRanking(result.rows, call.terms.threshold));
    if (next) await this.offers.tellMoneyFreed(tx, next.offerId, awardedGrosze ?? ZERO);
  }

  /** One that is prepared and not yet binding ends with its award. */
  private async abandonAgreement(
    tx: Tx,
    { id: offerId, authorityId, organisationId }: OfferRecord,
  ): Promise<void> {
    const agreement = await tx.db.findOne(Agreement, {
      where: { offerId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!agreement) return;
    if (!agreement.can('abandon'))
      throw refuse.conflict('award_agreement_signed', { number: agreement.number });
    agreement.abandon();
    const { id, status, version, number } = agreement;
    await tx.db.update(Agreement, id, { status, version });
    await tx.record({
      type: 'agreement.abandoned',
      subject: { kind: 'agreement', id },
      authorityId,
      organisationId,
      data: { number },
    });
  }
}
