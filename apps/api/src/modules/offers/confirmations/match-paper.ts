import type { MatchPaperRequest } from '@nurt/contracts/offers/requests';
import { dateInWarsaw, localDate } from '@nurt/domain/calendar';
import { matchesChecksum } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { offerFact } from '../offer.events';
import { lockOutside } from './outside-confirmation.policy';
import { OutsideConfirmation } from './outside-confirmation.entity';
import { OutsideConfirmations } from './outside-confirmations';

/**
 * At the counter an officer compares signed paper with the offer, or with its correction or update, by the checksum, also
 * while the content is sealed: nothing of it is shown. What came late is recorded as it came; whoever decides judges it.
 */
@Injectable()
export class MatchPaper {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly confirmations: OutsideConfirmations,
  ) {}

  /**
   * @throws Refusal notFound; forbidden `member_excluded`; conflict `not_now`, `already_done`; invalid
   *   `offer_confirmation_mismatch`, `offer_confirmation_day`
   */
  execute(caller: SignedInCaller, offerId: string, request: MatchPaperRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { act = 'offer' } = request;
      const held = await lockOutside(tx, caller.actor, offerId, act, {
        calls: this.calls,
        confirmations: this.confirmations,
      });
      const { offer, outside, checksum } = held;
      const on = localDate(request.on);
      if (on < dateInWarsaw(outside.declaredAt) || on > dateInWarsaw(tx.now)) {
        throw refuse.invalid([{ code: 'offer_confirmation_day', path: 'on' }]);
      }
      if (!matchesChecksum(request.checksum, checksum)) {
        throw refuse.invalid([{ code: 'offer_confirmation_mismatch', path: 'checksum' }]);
      }
      outside.matchPaper(on, caller.actor.accountId, tx.now);
      await tx.db.save(OutsideConfirmation, outside);
      await this.confirmations.follow(tx, offer, held);
      await tx.record(offerFact('offer.confirmationAccepted', offer, { act, way: outside.way }));
    });
  }
}
