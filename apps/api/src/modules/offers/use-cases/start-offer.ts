import type { StartOfferRequest } from '@nurt/contracts/offers/requests';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { OrganisationsFacade, requireRoleIn } from '../../organisations';
import { refuseAboveLimit } from '../offer-limit';
import { Offer } from '../offer.entity';
import { offerFact } from '../offer.events';
import { requireOpen } from '../offer.policy';

/** A member of an organisation begins an offer in an open call. */
@Injectable()
export class StartOffer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly organisations: OrganisationsFacade,
  ) {}

  execute(caller: SignedInCaller, { callId, organisationId }: StartOfferRequest): Promise<string> {
    return this.unitOfWork.run(caller, async (tx) => {
      requireRoleIn(caller.actor, organisationId, 'ownOffer.write');
      const call = await this.calls.get(tx.db, callId);
      if (!call) throw refuse.notFound();
      requireOpen(this.calls.phase(call, tx.now));
      // Drafts do not count: what binds is the count at submission.
      await refuseAboveLimit(tx, { callId, organisationId }, call.terms.offersPerOrganisation);
      const organisation = await this.organisations.get(tx.db, organisationId);
      const contact = {
        name: caller.actor.name,
        phone: organisation.phone,
        email: caller.actor.email,
      };
      const belongsTo = { authorityId: call.authorityId, callId, organisationId };
      const offer = Offer.start(belongsTo, contact, call.statute.rules, tx.now);
      await tx.db.insert(Offer, offer);
      await tx.record(offerFact('offer.started', offer));
      return offer.id;
    });
  }
}
