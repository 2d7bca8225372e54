import type { SendRevisionRequest } from '@nurt/contracts/offers/requests';
import { ZERO } from '@nurt/domain/money';
import { updateProblems } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../../kernel';
import { CallsFacade } from '../../../calls';
import { requireRoleIn } from '../../../organisations';
import { Declarations, revisionDeclared } from '../../confirmations/declarations';
import { OutsideConfirmations, requireWay } from '../../confirmations/outside-confirmations';
import { offerFact } from '../../offer.events';
import { OfferRevision } from '../offer-revision.entity';
import { baseOf, filingOf, OfferRevisions } from '../offer-revisions';

/**
 * A representative confirms the update of an offer that was awarded less than it asked for, and with the last whom the
 * representation of the organisations asks for it is sent; the office decides on it, once it is confirmed where that comes
 * on paper or in a signed file.
 */
@Injectable()
export class SendUpdate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly revisions: OfferRevisions,
    private readonly declarations: Declarations,
    private readonly outside: OutsideConfirmations,
  ) {}

  /**
   * @throws Refusal notFound; conflict `already_done`, `not_now`, `changed_elsewhere`; invalid with everything that the
   *   rules refuse (`updateProblems`); and as `Declarations.confirm`
   */
  execute(caller: SignedInCaller, offerId: string, request: SendRevisionRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await this.declarations.lock(tx, caller, offerId, 'update');
      const update = await this.revisions.lock(tx, offerId, 'update');
      if (!update) throw refuse.notFound();
      if (update.status !== 'open') throw refuse.conflict('already_done');
      if (offer.status !== 'awarded') throw refuse.conflict('not_now');
      if (update.version !== request.version) throw refuse.conflict('changed_elsewhere');
      const call = await this.calls.get(tx.db, offer.callId);
      if (!call) throw refuse.notFound();
      const { way = 'online' } = request;
      requireWay(call, way);
      // What is signed elsewhere one representative of whoever leads sends, as an offer.
      if (way !== 'online') requireRoleIn(caller.actor, offer.organisationId, 'ownOffer.submit');
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
      if (way === 'online' && !(await this.declarations.confirm(tx, caller, offer, declared))) return;
      update.send(filing, way === 'online');
      await tx.db.save(OfferRevision, update);
      const later = way === 'online' ? {} : await this.outside.awaitRevision(tx, update, call, way);
      await tx.record(offerFact('offer.updateSent', offer, { checksum: filing.checksum, ...later }));
    });
  }
}
