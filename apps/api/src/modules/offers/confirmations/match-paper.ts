import type { MatchPaperRequest } from '@nurt/contracts/offers/requests';
import { dateInWarsaw, localDate } from '@nurt/domain/calendar';
import { matchesChecksum } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { offerFact } from '../offer.events';
import { lockOutside } from './outside-confirmation.policy';
import { OutsideConfirmation } from './outside-confirmation.entity';

/**
 * At the counter an officer compares signed paper with the offer by its checksum, also while the content is sealed:
 * nothing of it is shown. What came late is recorded as it came; the formal check judges it.
 */
@Injectable()
export class MatchPaper {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * @throws Refusal notFound; forbidden `member_excluded`; conflict `not_now`, `already_done`; invalid
   *   `offer_confirmation_mismatch`, `offer_confirmation_day`
   */
  execute(caller: SignedInCaller, offerId: string, request: MatchPaperRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { offer, outside, checksum, submittedAt } = await lockOutside(tx, caller.actor, offerId);
      if (outside.status === 'confirmed') throw refuse.conflict('already_done');
      const on = localDate(request.on);
      if (on < dateInWarsaw(submittedAt) || on > dateInWarsaw(tx.now)) {
        throw refuse.invalid([{ code: 'offer_confirmation_day', path: 'on' }]);
      }
      if (!matchesChecksum(request.checksum, checksum)) {
        throw refuse.invalid([{ code: 'offer_confirmation_mismatch', path: 'checksum' }]);
      }
      outside.matchPaper(on, caller.actor.accountId, tx.now);
      await tx.db.save(OutsideConfirmation, outside);
      await tx.record(offerFact('offer.confirmationAccepted', offer, { way: outside.way }));
    });
  }
}
