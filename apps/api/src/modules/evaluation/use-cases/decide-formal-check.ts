import type { FormalCheckRequest } from '@nurt/contracts/evaluation/requests';
import { formalCheckProblems } from '@nurt/domain/evaluation';
import { awaitsFormalCheck } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { CallsFacade, type CallRecord } from '../../calls';
import { OffersFacade, type OfferRecord } from '../../offers';
import { refuseInterested, requireEvaluated, requireOwn } from '../evaluation.policy';
import { FormalCheck } from '../formal-check.entity';
import { Scoring } from '../scoring';

/**
 * An officer checks an offer against the formal checklist of its call and admits or rejects it (UDPP art. 15). The
 * check may be made anew until the committee has filed the first sheet in the call.
 */
@Injectable()
export class DecideFormalCheck {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly offers: OffersFacade,
  ) {}

  execute(caller: SignedInCaller, offerId: string, request: FormalCheckRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { callId } = requireOwn(caller.actor, await this.offers.get(tx.db, offerId));
      // Alone, so that no sheet is filed meanwhile.
      const call = requireOwn(caller.actor, await this.calls.lock(tx, callId));
      const offer = requireOwn(caller.actor, await this.offers.lock(tx, offerId));
      requireEvaluated(this.calls.phase(call, tx.now));
      this.calls.requireLawfulWindow(call);
      refuseInterested(caller.actor, offer);
      if (offer.status === 'withdrawn') throw refuse.conflict('not_now');
      await this.refuseWhileCorrected(tx, offer);
      await this.refuseUnconfirmed(tx, offer, call, request.outcome);
      if (!awaitsFormalCheck(offer.status)) {
        const { filedInAll } = await Scoring.load(tx.db, this.offers, call);
        if (filedInAll > 0) throw refuse.conflict('formal_check_locked');
      }
      const answers = request.answers.map(({ itemId, met, reason }) => ({
        itemId: itemId.toLowerCase(),
        met,
        reason,
      }));
      refuseIfAny(formalCheckProblems(call.terms.checklist, answers, request.outcome));

      if (!awaitsFormalCheck(offer.status)) await this.offers.reopenFormalCheck(tx, offerId);
      await tx.db.save(FormalCheck, {
        offerId,
        answers,
        outcome: request.outcome,
        decidedBy: caller.actor.accountId,
        decidedAt: tx.now,
      });
      if (request.outcome === 'admitted') await this.offers.admit(tx, offerId);
      else await this.offers.reject(tx, offerId);
    });
  }

  /** An offer that is confirmed outside the system waits for that, and without it is not admitted. */
  private async refuseUnconfirmed(
    tx: Tx,
    offer: OfferRecord,
    call: CallRecord,
    outcome: FormalCheckRequest['outcome'],
  ): Promise<void> {
    const hindered = await this.offers.confirmationHinders(tx.db, offer, call, tx.now, outcome);
    if (hindered) throw refuse.conflict(hindered.code, { dueOn: hindered.dueOn });
  }

  /** Nobody decides while the authors still have time; afterwards the office decides on what is there. */
  private async refuseWhileCorrected(tx: Tx, { id, status }: OfferRecord): Promise<void> {
    if (status !== 'returned') return;
    const correction = await this.offers.correction(tx.db, id);
    if (!correction || correction.isOver(tx.now)) return;
    throw refuse.conflict('offer_correction_pending', { dueOn: correction.deadline?.dueOn ?? '' });
  }
}
