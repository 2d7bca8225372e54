import type { SendRevisionRequest } from '@nurt/contracts/offers/requests';
import { ZERO } from '@nurt/domain/money';
import { updateProblems } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../../kernel';
import { CallsFacade } from '../../../calls';
import { Declarations, revisionDeclared } from '../../confirmations/declarations';
import { offerFact } from '../../offer.events';
import { OfferRevision } from '../offer-revision.entity';
import { baseOf, filingOf, OfferRevisions } from '../offer-revisions';

/**
 * A representative confirms the update of an offer that was awarded less than it asked for, and with the last whom the
 * representation of the organisations asks for it is sent; the office decides on it.
 */
@Injectable()
export class SendUpdate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly revisions: OfferRevisions,
    private readonly declarations: Declarations,
  ) {}

  /**
   * @throws Refusal notFound; conflict `already_done`, `not_now`, `changed_elsewhere`; invalid with everything that the
   *   rules refuse (`updateProblems`); and as `Declarations.confirm`
   */
  execute(caller: SignedInCaller, offerId: string, { version }: SendRevisionRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await this.declarations.lock(tx, caller, offerId, 'update');
      const update = await this.revisions.lock(tx, offerId, 'update');
      if (!update) throw refuse.notFound();
      if (update.status !== 'open') throw refuse.conflict('already_done');
      if (offer.status !== 'awarded') throw refuse.conflict('not_now');
      if (update.version !== version) throw refuse.conflict('changed_elsewhere');
      const call = await this.calls.get(tx.db, offer.callId);
      if (!call) throw refuse.notFound();
      refuseIfAny(
        updateProblems({
          before: baseOf(offer, update),
          after: update.content,
          awardedGrosze: offer.awardedGrosze ?? ZERO,
          terms: call.terms,
          narrowing: update.narrowing,
        }),
      );
      const filing = filingOf(offer, update, caller.actor.accountId, tx.now);
      const declared = revisionDeclared(update, filing.checksum);
      if (!(await this.declarations.confirm(tx, caller, offer, declared))) return;
      update.send(filing);
      await tx.db.save(OfferRevision, update);
      await tx.record(offerFact('offer.updateSent', offer, { checksum: filing.checksum }));
    });
  }
}
