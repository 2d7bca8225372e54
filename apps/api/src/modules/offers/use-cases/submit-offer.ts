import { createHash } from 'node:crypto';
import type { SubmitOfferRequest } from '@nurt/contracts/offers/requests';
import { ZERO } from '@nurt/domain/money';
import { estimate, submissionText, templateOf, withYearsFilled } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { OrganisationsFacade } from '../../organisations';
import { Partners } from '../joint/partners';
import { refuseAboveLimit } from '../offer-limit';
import { nextOfferNumber } from '../offer-number';
import { Offer, type Filing } from '../offer.entity';
import { offerFact } from '../offer.events';
import { lockOwnOffer, requireOpen } from '../offer.policy';
import { missingOf } from '../offer.view';

/** A representative submits the offer: it gets its number, receipt and checksum, and nobody changes it any more. */
@Injectable()
export class SubmitOffer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly organisations: OrganisationsFacade,
    private readonly partners: Partners,
  ) {}

  execute(caller: SignedInCaller, id: string, { version }: SubmitOfferRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await lockOwnOffer(tx, caller.actor, id, 'ownOffer.submit');
      if (offer.status !== 'draft')
        throw refuse.conflict(offer.status === 'withdrawn' ? 'not_now' : 'already_done');
      // Held, so that nobody annuls or resolves the call meanwhile.
      const call = await this.calls.hold(tx, offer.callId);
      if (!call) throw refuse.notFound();
      requireOpen(this.calls.phase(call, tx.now));
      if (offer.version !== version) throw refuse.conflict('changed_elsewhere');

      const applicant = await this.organisations.get(tx.db, offer.organisationId);
      refuseIfAny(missingOf(offer, call, applicant));

      const number = await nextOfferNumber(tx, offer.authorityId);
      await refuseAboveLimit(tx, offer, call.terms.offersPerOrganisation);
      const content = withYearsFilled(await this.partners.confirmedContent(tx, offer));
      const template = templateOf(content);
      const text = submissionText({ number, callId: call.id, applicant, content, template });
      const filing: Filing = {
        number,
        content,
        applicant,
        template,
        checksum: createHash('sha256').update(text, 'utf8').digest('hex'),
        requestedGrosze: content.sources.grantGrosze ?? ZERO,
        totalCostGrosze: estimate(content).total.grosze,
        submittedAt: tx.now,
        submittedBy: caller.actor.accountId,
      };
      offer.submit(filing);
      await tx.db.update(Offer, id, { ...filing, status: offer.status, version: offer.version });
      await tx.record(offerFact('offer.submitted', offer, { checksum: filing.checksum }));
    });
  }
}
