import type { ReturnOfferRequest } from '@nurt/contracts/evaluation/requests';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { correctionDeadline, correctionRequestProblems } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { OffersFacade } from '../../offers';
import { refuseInterested, requireEvaluated, requireOwn } from '../evaluation.policy';

/**
 * An officer returns an offer for correction of named places, in the term that the call gives to everybody. Once for
 * each offer; what was submitted stays as it was.
 */
@Injectable()
export class ReturnOffer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly offers: OffersFacade,
  ) {}

  /**
   * @throws Refusal notFound; forbidden `member_excluded`; conflict `not_now`, `offer_correction_not_foreseen`,
   *   `offer_correction_used`; invalid with everything that is wrong with the request
   */
  execute(caller: SignedInCaller, offerId: string, request: ReturnOfferRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { callId } = requireOwn(caller.actor, await this.offers.get(tx.db, offerId));
      const call = requireOwn(caller.actor, await this.calls.hold(tx, callId));
      const offer = requireOwn(caller.actor, await this.offers.lock(tx, offerId));
      requireEvaluated(this.calls.phase(call, tx.now));
      refuseInterested(caller.actor, offer);
      const rule = call.terms.corrections;
      if (rule === null) throw refuse.conflict('offer_correction_not_foreseen');
      const asked = request.fields.map(({ path, remark }) => ({ path, remark: remark.trim() }));
      const unconfirmed = await this.offers.isUnconfirmed(tx.db, offer, call, tx.now);
      refuseIfAny(correctionRequestProblems(asked, rule, { content: offer.content, unconfirmed }));
      const deadline = correctionDeadline(dateInWarsaw(tx.now), rule);
      await this.offers.returnToCorrect(
        tx,
        offerId,
        { asked, note: request.note.trim(), deadline },
        caller.actor.accountId,
      );
    });
  }
}
