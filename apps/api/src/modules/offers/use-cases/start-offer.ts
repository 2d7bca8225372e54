import type { StartOfferRequest } from '@nurt/contracts/offers/requests';
import { emptyOffer, withPattern, type OfferContent } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { OrganisationsFacade, requireRoleIn } from '../../organisations';
import { EarlierOffers } from '../beginnings/earlier-offers';
import { OfferBeginning } from '../beginnings/offer-beginning.entity';
import { refuseAboveLimit, refuseMoreDrafts } from '../offer-limit';
import { Offer } from '../offer.entity';
import { offerFact } from '../offer.events';
import { requireOpen } from '../offer.policy';

/** A member of an organisation begins an offer in an open call: an empty one, or from an earlier one. */
@Injectable()
export class StartOffer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly organisations: OrganisationsFacade,
    private readonly earlier: EarlierOffers,
  ) {}

  /**
   * @returns the id of the draft
   * @throws Refusal notFound for a call, or an earlier offer that the organisation can begin with, that is not there
   */
  execute(
    caller: SignedInCaller,
    { callId, organisationId, copyOf, usePattern = false }: StartOfferRequest,
  ): Promise<string> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { actor } = caller;
      requireRoleIn(actor, organisationId, 'ownOffer.write');
      const call = await this.calls.get(tx.db, callId);
      if (!call) throw refuse.notFound();
      requireOpen(this.calls.phase(call, tx.now));
      const { applicant } = await this.organisations.hold(tx, organisationId);
      await refuseMoreDrafts(tx, callId, organisationId);
      // Drafts do not count here: what binds is the count at submission.
      await refuseAboveLimit(tx, { callId, organisationId }, call.terms.offersPerOrganisation);
      const contact = { name: actor.name, phone: applicant.phone, email: actor.email };
      const empty: OfferContent = { ...emptyOffer(call.statute.rules), contact };
      const blank = usePattern
        ? withPattern(empty, await this.organisations.pattern(tx.db, organisationId))
        : empty;
      const begun =
        copyOf === undefined
          ? null
          : await this.earlier.begin(tx.db, copyOf, organisationId, { content: blank, term: call.terms });
      const belongsTo = { authorityId: call.authorityId, callId, organisationId };
      const isWritten = begun !== null || usePattern;
      const offer = Offer.start(
        belongsTo,
        begun?.content ?? blank,
        tx.now,
        isWritten ? actor.accountId : null,
      );
      await tx.db.insert(Offer, offer);
      if (begun) {
        const { kind, title, notCopied } = begun;
        await tx.db.insert(OfferBeginning, {
          offerId: offer.id,
          kind,
          title: title.trim(),
          notCopied: [...notCopied],
        });
      }
      await tx.record(offerFact('offer.started', offer, copyOf === undefined ? {} : { copyOf }));
      return offer.id;
    });
  }
}
