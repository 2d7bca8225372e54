import type { SubmitOfferRequest } from '@nurt/contracts/offers/requests';
import { ZERO } from '@nurt/domain/money';
import { confirmationDeadline, estimate, submissionText, templateOf } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, sha256, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { AuthoritiesFacade } from '../../authorities';
import { CallsFacade } from '../../calls';
import { OrganisationsFacade } from '../../organisations';
import { OfferAttachments } from '../attachments/offer-attachments';
import { Confirmations } from '../confirmations/confirmations';
import { OutsideConfirmation } from '../confirmations/outside-confirmation.entity';
import { refuseAboveLimit } from '../offer-limit';
import { nextOfferNumber } from '../offer-number';
import { Offer, type Filing } from '../offer.entity';
import { offerFact } from '../offer.events';
import { lockOwnOffer, requireOpen } from '../offer.policy';
import { missingOf } from '../offer.view';
import { keepVersion } from '../offer-versions';
import { Receipts } from '../receipts/receipts';

/**
 * A representative confirms the offer, and with the last one that the representation of the organisation asks for it is
 * submitted: it gets its number, receipt and checksum, and nobody changes it any more. Whoever represents alone confirms
 * by submitting.
 */
@Injectable()
export class SubmitOffer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly organisations: OrganisationsFacade,
    private readonly authorities: AuthoritiesFacade,
    private readonly receipts: Receipts,
    private readonly attachments: OfferAttachments,
    private readonly confirmations: Confirmations,
  ) {}

  execute(
    caller: SignedInCaller,
    id: string,
    { version, way = 'online' }: SubmitOfferRequest,
  ): Promise<void> {
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

      const { applicant, representation } = await this.organisations.represented(tx.db, offer.organisationId);
      const files = await this.attachments.of(tx.db, id);
      refuseIfAny(missingOf(offer, call, applicant, files));
      const content = await this.confirmations.submissible(tx.db, offer, files);
      if (!call.terms.confirmations.includes(way)) {
        throw refuse.invalid([{ code: 'offer_confirmation_way_not_allowed', path: 'way' }]);
      }
      // Whoever represents alone confirms by submitting, and signed paper is read after the submission.
      const together = representation.persons > 1 || content.joint !== undefined;
      if (way === 'online' && together && !(await this.confirm(tx, caller, offer, { content, applicant }))) {
        return;
      }
      const authority = await this.authorities.get(tx.db, offer.authorityId);

      const number = await nextOfferNumber(tx, offer.authorityId);
      if (earlier) await this.replace(tx, earlier, number);
      await refuseAboveLimit(tx, offer, call.terms.offersPerOrganisation);
      const template = templateOf(content);
      const text = submissionText({ number, callId: call.id, applicant, content, template });
      const filing: Filing = {
        number,
        content,
        applicant,
        template,
        checksum: sha256(text),
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
      await this.receipts.issue(tx, id, filing, { authority, call, applicant });
      const fact = { checksum: filing.checksum };
      if (way === 'online') {
        await tx.record(offerFact('offer.submitted', offer, fact));
        return;
      }
      await tx.db.insert(OutsideConfirmation, OutsideConfirmation.awaited(id, way));
      const { dueOn } = confirmationDeadline(call.closesAt, call.terms.confirmationDays);
      await tx.record(offerFact('offer.submitted', offer, { ...fact, way, dueOn }));
    });
  }

  /** Have all confirmed whom the representation of the organisations asks for, the caller among them? */
  private async confirm(
    tx: Tx,
    caller: SignedInCaller,
    offer: Offer,
    { content, applicant }: Pick<Filing, 'content' | 'applicant'>,
  ): Promise<boolean> {
    const checksum = this.confirmations.checksum(offer, content, applicant);
    const lead = { organisationId: offer.organisationId, participationId: null };
    const missing = await this.confirmations.confirm(tx, caller, offer.id, lead, checksum);
    if (missing.persons > 0) {
      await tx.record(offerFact('offer.confirmed', offer, { missing: missing.persons }));
      return false;
    }
    await this.confirmations.requirePartners(tx, offer, checksum);
    return true;
  }

  /** The earlier one makes room in the same instant. One that was taken back meanwhile has nothing to make room for. */
  private async replace(tx: Tx, earlier: Offer, number: string): Promise<void> {
    if (!earlier.can('replace')) return;
    earlier.replace();
    await tx.db.update(Offer, earlier.id, { status: earlier.status });
    await tx.record(offerFact('offer.replaced', earlier, { replacedBy: number }));
  }
}
