import { createHash } from 'node:crypto';
import type { SubmitOfferRequest } from '@nurt/contracts/offers/requests';
import { ZERO } from '@nurt/domain/money';
import { estimate, submissionText, templateOf, withAttachments, withYearsFilled } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { AuthoritiesFacade } from '../../authorities';
import { CallsFacade } from '../../calls';
import { OrganisationsFacade } from '../../organisations';
import { OfferAttachments, submitted } from '../attachments/offer-attachments';
import { Partners } from '../joint/partners';
import { refuseAboveLimit } from '../offer-limit';
import { nextOfferNumber } from '../offer-number';
import { Offer, type Filing } from '../offer.entity';
import { offerFact } from '../offer.events';
import { lockOwnOffer, requireOpen } from '../offer.policy';
import { missingOf } from '../offer.view';
import { keepVersion } from '../offer-versions';
import { Receipts } from '../receipts/receipts';

/** A representative submits the offer: it gets its number, receipt and checksum, and nobody changes it any more. */
@Injectable()
export class SubmitOffer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly organisations: OrganisationsFacade,
    private readonly authorities: AuthoritiesFacade,
    private readonly receipts: Receipts,
    private readonly attachments: OfferAttachments,
    private readonly partners: Partners,
  ) {}

  execute(caller: SignedInCaller, id: string, { version }: SubmitOfferRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await lockOwnOffer(tx, caller.actor, id, 'ownOffer.submit');
      if (offer.status !== 'draft')
        throw refuse.conflict(offer.status === 'withdrawn' ? 'not_now' : 'already_done');
      const earlier =
        offer.replaces && (await lockOwnOffer(tx, caller.actor, offer.replaces, 'ownOffer.submit'));
      // Held, so that nobody annuls or resolves the call meanwhile.
      const call = await this.calls.hold(tx, offer.callId);
      if (!call) throw refuse.notFound();
      requireOpen(this.calls.phase(call, tx.now));
      if (offer.version !== version) throw refuse.conflict('changed_elsewhere');

      const applicant = await this.organisations.get(tx.db, offer.organisationId);
      const files = await this.attachments.of(tx.db, id);
      refuseIfAny(missingOf(offer, call, applicant, files));
      const authority = await this.authorities.get(tx.db, offer.authorityId);

      const number = await nextOfferNumber(tx, offer.authorityId);
      if (earlier) await this.replace(tx, earlier, number);
      await refuseAboveLimit(tx, offer, call.terms.offersPerOrganisation);
      const confirmed = await this.partners.confirmedContent(tx, offer);
      const content = withAttachments(withYearsFilled(confirmed), submitted(files));
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
      await keepVersion(tx.db, {
        offerId: id,
        version: offer.version,
        content,
        accountId: caller.actor.accountId,
        savedAt: tx.now,
        reason: 'submitted',
      });
      const { status, version: filed, writtenBy, writingSince } = offer;
      await tx.db.update(Offer, id, { ...filing, status, version: filed, writtenBy, writingSince });
      await this.receipts.issue(tx, { offerId: id }, filing, { authority, call, applicant });
      await tx.record(offerFact('offer.submitted', offer, { checksum: filing.checksum }));
    });
  }

  /** The earlier one makes room in the same instant. One that was taken back meanwhile has nothing to make room for. */
  private async replace(tx: Tx, earlier: Offer, number: string): Promise<void> {
    if (!earlier.can('replace')) return;
    earlier.replace();
    await tx.db.update(Offer, earlier.id, { status: earlier.status });
    await tx.record(offerFact('offer.replaced', earlier, { replacedBy: number }));
  }
}
