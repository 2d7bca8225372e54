import type { SendRevisionRequest } from '@nurt/contracts/offers/requests';
import { correctedOfferProblems, withYearsFilled } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../../kernel';
import { CallsFacade } from '../../../calls';
import { requireRoleIn } from '../../../organisations';
import { Declarations, revisionDeclared } from '../../confirmations/declarations';
import { OutsideConfirmations, requireWay } from '../../confirmations/outside-confirmations';
import { Offer } from '../../offer.entity';
import { offerFact } from '../../offer.events';
import { OfferRevision } from '../offer-revision.entity';
import { filingOf, OfferRevisions } from '../offer-revisions';

/**
 * A representative confirms the corrected offer, and with the last whom the representation of the organisations asks for
 * it goes back to the office, within its term. To be confirmed on paper or in a signed file, one sends it, and it takes
 * effect once that has come. What was submitted stays.
 */
@Injectable()
export class SendCorrection {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly revisions: OfferRevisions,
    private readonly declarations: Declarations,
    private readonly outside: OutsideConfirmations,
  ) {}

  /**
   * @throws Refusal notFound; conflict `already_done`, `not_now`, `offer_correction_over`, `changed_elsewhere`; invalid
   *   with everything that the rules refuse (`correctedOfferProblems`); and as `Declarations.confirm`
   */
  execute(caller: SignedInCaller, offerId: string, request: SendRevisionRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await this.declarations.lock(tx, caller, offerId, 'correction');
      const revision = await this.revisions.lock(tx, offerId, 'correction');
      if (!revision) throw refuse.notFound();
      if (revision.status !== 'open') throw refuse.conflict('already_done');
      if (!offer.can('sendCorrection')) throw refuse.conflict('not_now');
      if (revision.isOver(tx.now)) throw refuse.conflict('offer_correction_over');
      if (revision.version !== request.version) throw refuse.conflict('changed_elsewhere');
      const call = await this.calls.get(tx.db, offer.callId);
      if (!call) throw refuse.notFound();
      const { way = 'online' } = request;
      requireWay(call, way);
      // What is signed elsewhere one representative of whoever leads sends, as an offer.
      if (way !== 'online') requireRoleIn(caller.actor, offer.organisationId, 'ownOffer.submit');
      refuseIfAny(
        correctedOfferProblems(offer.content, withYearsFilled(revision.content), revision.asked, call.terms),
      );
      const filing = filingOf(offer, revision, caller.actor.accountId, tx.now);
      const declared = revisionDeclared(revision, filing.checksum);
      if (way === 'online' && !(await this.declarations.confirm(tx, caller, offer, declared))) return;
      revision.send(filing, way === 'online');
      offer.sendCorrection();
      await tx.db.update(
        OfferRevision,
        { offerId, kind: 'correction' },
        { ...filing, status: revision.status, version: revision.version, effectiveAt: revision.effectiveAt },
      );
      await tx.db.update(Offer, offerId, { status: offer.status });
      const later = way === 'online' ? {} : await this.outside.awaitRevision(tx, revision, call, way);
      await tx.record(offerFact('offer.correctionSent', offer, { checksum: filing.checksum, ...later }));
    });
  }
}
