import type { ScoreSheetRequest } from '@nurt/contracts/evaluation/requests';
import { draftSheetProblems } from '@nurt/domain/evaluation';
import { Injectable } from '@nestjs/common';
import { refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { ScoreSheet } from '../score-sheet.entity';
import { requireWritableSheet, Seats } from '../seats';
import { scoresOf } from './scores';

/** A member saves the draft of their own sheet. Nobody else ever sees it. */
@Injectable()
export class SaveScoreSheet {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seats: Seats,
  ) {}

  execute(caller: SignedInCaller, offerId: string, request: ScoreSheetRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const seat = await this.seats.take(tx, caller, offerId);
      await requireWritableSheet(tx, seat);
      const scores = scoresOf(request);
      refuseIfAny(draftSheetProblems(seat.call.terms.criteria, scores));
      await tx.db.save(ScoreSheet, {
        offerId,
        accountId: seat.accountId,
        scores,
        savedAt: tx.now,
        filedAt: null,
        score: null,
      });
    });
  }
}
