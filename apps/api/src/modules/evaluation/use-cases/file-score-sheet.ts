import type { ScoreSheetRequest } from '@nurt/contracts/evaluation/requests';
import { sheetProblems, sheetScore } from '@nurt/domain/evaluation';
import { awaitsFormalCheck } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { OffersFacade } from '../../offers';
import { ScoreSheet } from '../score-sheet.entity';
import { requireWritableSheet, Seats } from '../seats';
import { scoresOf } from './scores';

/** A member files their sheet: points and a reason for every criterion, and from then on nobody changes it. */
@Injectable()
export class FileScoreSheet {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seats: Seats,
    private readonly offers: OffersFacade,
  ) {}

  execute(caller: SignedInCaller, offerId: string, request: ScoreSheetRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const seat = await this.seats.take(tx, caller, offerId);
      await requireWritableSheet(tx, seat);
      // A filed sheet fixes the formal checks of the call, so they come first.
      const inCall = await this.offers.submittedOfCall(tx.db, seat.call.id);
      if (inCall.some(({ status }) => awaitsFormalCheck(status)))
        throw refuse.conflict('formal_checks_pending');
      const { criteria } = seat.call.terms;
      const scores = scoresOf(request);
      refuseIfAny(sheetProblems(criteria, scores));
      await tx.db.save(ScoreSheet, {
        offerId,
        accountId: seat.accountId,
        scores,
        savedAt: tx.now,
        filedAt: tx.now,
        score: sheetScore(criteria, scores),
      });
      // The subject is the call, for an offer's own timeline is read by its authors; and the score stays sealed.
      await tx.record({
        type: 'scoreSheet.filed',
        subject: { kind: 'call', id: seat.call.id },
        authorityId: seat.call.authorityId,
        data: { offerId, offerNumber: seat.offer.number },
      });
    });
  }
}
