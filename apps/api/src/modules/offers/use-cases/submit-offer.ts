import { createHash } from 'node:crypto';
import type { OtherOfferView } from '@nurt/contracts/offers';
import type { SubmitOfferRequest } from '@nurt/contracts/offers/requests';
import { ZERO } from '@nurt/domain/money';
import { estimate, submissionText, templateOf, withAttachments, withYearsFilled } from '@nurt/domain/offers';
import type { Applicant } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { AuthoritiesFacade, type AuthorityRecord } from '../../authorities';
import { CallsFacade, type CallRecord } from '../../calls';
import { OrganisationsFacade } from '../../organisations';
import { OfferAttachments, submitted } from '../attachments/offer-attachments';
import { Partners } from '../joint/partners';
import { makeLastChanges } from '../last-changes';
import { refuseAboveLimit } from '../offer-limit';
import { nextOfferNumber } from '../offer-number';
import { Offer, type Filing } from '../offer.entity';
import { offerFact } from '../offer.events';
import { lockOwnOffer, requireOpen } from '../offer.policy';
import { missingOf } from '../offer.view';
import { insertVersion, lastContent } from '../offer-versions';
import { otherOffer } from '../replacements';
import { Receipts, type IssuedReceipt } from '../receipts/receipts';

/** An offer as it was submitted this instant, with all that its page needs: nothing became of it yet. */
export interface SubmittedOffer {
  readonly offer: Offer;
  readonly applicant: Applicant;
  readonly call: CallRecord;
  readonly authority: AuthorityRecord;
  readonly issued: IssuedReceipt;
  readonly replaces: OtherOfferView | null;
}

/**
 * A representative submits the offer, with what was not saved yet: it gets its number, receipt and checksum, and nobody
 * changes it any more.
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
    private readonly partners: Partners,
  ) {}

  execute(caller: SignedInCaller, id: string, request: SubmitOfferRequest): Promise<SubmittedOffer> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await lockOwnOffer(tx, caller.actor, id, 'ownOffer.submit');
      if (offer.status !== 'draft')
        throw refuse.conflict(offer.status === 'withdrawn' ? 'not_now' : 'already_done');
      const earlier =
        offer.replaces === null
          ? null
          : await lockOwnOffer(tx, caller.actor, offer.replaces, 'ownOffer.submit');
      // Held, so that nobody annuls or resolves the call meanwhile, and nobody submits the organisation's other offers.
      const [call, applicant] = await Promise.all([
        this.calls.hold(tx, offer.callId),
        this.organisations.hold(tx, offer.organisationId),
      ]);
      if (!call) throw refuse.notFound();
      requireOpen(this.calls.phase(call, tx.now));
      await makeLastChanges(tx, caller.actor, offer, request);

      const [files, authority, before] = await Promise.all([
        this.attachments.of(tx.db, id),
        this.authorities.get(tx.db, offer.authorityId),
        lastContent(tx.db, id),
        refuseAboveLimit(tx, offer, call.terms.offersPerOrganisation, earlier?.id),
      ]);
      refuseIfAny(missingOf(offer, call, applicant, files));
      const confirmed = await this.partners.confirmedContent(tx, offer);
      const content = withAttachments(withYearsFilled(confirmed), submitted(files));
      const template = templateOf(content);

      const number = await nextOfferNumber(tx, offer.authorityId);
      // Others wait for the number from here on: what is left to be written goes out at once.
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
      const { status, version, savedAt, writtenBy, writingSince } = offer;
      const said = {
        offerId: id,
        version,
        content,
        accountId: caller.actor.accountId,
        savedAt: tx.now,
      };
      const [issued] = await Promise.all([
        this.receipts.issue(tx, { offerId: id }, filing, { authority, call, applicant }),
        insertVersion(tx.db, { ...said, reason: 'submitted' }, before),
        tx.db.update(Offer, id, { ...filing, savedAt, status, version, writtenBy, writingSince }),
        tx.record(offerFact('offer.submitted', offer, { checksum: filing.checksum })),
        earlier && this.replace(tx, earlier, number),
      ]);
      return { offer, applicant, call, authority, issued, replaces: earlier && otherOffer(earlier) };
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
