import type { EventView } from '@nurt/contracts/kernel';
import type { OtherOfferView } from '@nurt/contracts/offers';
import type { SubmitOfferRequest } from '@nurt/contracts/offers/requests';
import { ZERO } from '@nurt/domain/money';
import type { Confirmation } from '@nurt/domain/calls';
import { confirmationDeadline, estimate, submissionText, templateOf } from '@nurt/domain/offers';
import type { Applicant } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import {
  eventView,
  insertVersion,
  lastContent,
  logChange,
  makeLastChanges,
  refuse,
  refuseIfAny,
  sha256,
  timelineOf,
  UnitOfWork,
  type SignedInCaller,
  type Tx,
} from '../../../kernel';
import { AuthoritiesFacade, type AuthorityRecord } from '../../authorities';
import { CallsFacade, type CallRecord } from '../../calls';
import { OrganisationsFacade } from '../../organisations';
import { OfferAttachments } from '../attachments/offer-attachments';
import { Confirmations } from '../confirmations/confirmations';
import { OutsideConfirmation } from '../confirmations/outside-confirmation.entity';
import { requireWay } from '../confirmations/outside-confirmations';
import { fileOffer } from '../file-offer';
import { OFFER_DRAFT } from '../offer-draft';
import { refuseAboveLimit } from '../offer-limit';
import { nextOfferNumber } from '../offer-number';
import { Offer, type Filing } from '../offer.entity';
import { offerFact } from '../offer.events';
import { lockOwnOffer, requireOpen } from '../offer.policy';
import { missingOf } from '../offer.view';
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
  /** What happened to it until now, its submission last. */
  readonly timeline: readonly EventView[];
}

/**
 * A representative confirms the offer, with what was not saved yet, and with the last one that the representation of the
 * organisation asks for it is submitted: it gets its number, receipt and checksum, and nobody changes it any more.
 * Whoever represents alone confirms by submitting.
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

  /** Null where others have to confirm the offer too. */
  execute(caller: SignedInCaller, id: string, request: SubmitOfferRequest): Promise<SubmittedOffer | null> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await lockOwnOffer(tx, caller.actor, id, 'ownOffer.submit');
      if (offer.status !== 'draft')
        throw refuse.conflict(offer.status === 'withdrawn' ? 'not_now' : 'already_done');
      const earlier =
        offer.replaces === null
          ? null
          : await lockOwnOffer(tx, caller.actor, offer.replaces, 'ownOffer.submit');
      // Held, so that nobody annuls or resolves the call meanwhile, and nobody submits the organisation's other offers.
      const [call, { applicant, representation }, files, authority, before, told] = await Promise.all([
        this.calls.hold(tx, offer.callId),
        this.organisations.hold(tx, offer.organisationId),
        this.attachments.of(tx.db, id),
        this.authorities.get(tx.db, offer.authorityId),
        lastContent(tx.db, OFFER_DRAFT, id),
        timelineOf(tx.db, id),
      ]);
      if (!call) throw refuse.notFound();
      requireOpen(this.calls.phase(call, tx.now));
      const change = await makeLastChanges(tx, caller.actor, OFFER_DRAFT, offer, request);
      const withinLimit = () => refuseAboveLimit(tx, offer, call.terms.offersPerOrganisation, earlier?.id);
      refuseIfAny(missingOf(offer, call, applicant, files));
      const way = request.way ?? 'online';
      requireWay(call, way);
      const content = await this.confirmations.submissible(tx.db, offer, files);
      // Whoever represents alone confirms by submitting, and signed paper is read after the submission.
      const together = representation.persons > 1 || content.joint !== undefined;
      if (way === 'online' && together) {
        await withinLimit();
        if (!(await this.confirm(tx, caller, offer, { content, applicant }))) {
          await logChange(tx.db, OFFER_DRAFT, change);
          return null;
        }
      }
      const template = templateOf(content);
      const totalCostGrosze = estimate(content).total.grosze;

      const [number] = await Promise.all([nextOfferNumber(tx, offer.authorityId), withinLimit()]);
      // Others wait for the number from here on: what is left to be written goes out at once.
      const text = submissionText({ number, callId: call.id, applicant, content, template });
      const filing: Filing = {
        number,
        content,
        applicant,
        template,
        checksum: sha256(text),
        requestedGrosze: content.sources.grantGrosze ?? ZERO,
        totalCostGrosze,
        submittedAt: tx.now,
        submittedBy: caller.actor.accountId,
      };
      offer.submit(filing);
      const { version } = offer;
      const said = { id, version, content, accountId: caller.actor.accountId, savedAt: tx.now };
      const { checksum } = filing;
      const [issued, event] = await Promise.all([
        this.receipts.issue(tx, { offerId: id }, filing, { authority, call, applicant }),
        tx.record(offerFact('offer.submitted', offer, { checksum, ...laterWay(call, way) })),
        fileOffer(tx.db, offer),
        logChange(tx.db, OFFER_DRAFT, change),
        insertVersion(tx.db, OFFER_DRAFT, { ...said, reason: 'submitted' }, before),
        way !== 'online' &&
          tx.db.insert(OutsideConfirmation, OutsideConfirmation.awaited(id, 'offer', way, tx.now)),
        earlier && this.replace(tx, earlier, number),
      ]);
      const timeline = [...told, eventView(event)];
      return {
        offer,
        applicant,
        call,
        authority,
        issued,
        replaces: earlier && otherOffer(earlier),
        timeline,
      };
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
    const missing = await this.confirmations.confirm(
      tx,
      caller,
      { offerId: offer.id, act: 'offer', checksum },
      lead,
    );
    if (missing.persons > 0) {
      // What came along is saved with the confirmation, or that would be of something else.
      const { content: said, version, savedAt, writtenBy, writingSince } = offer;
      await tx.db.update(Offer, offer.id, { content: said, version, savedAt, writtenBy, writingSince });
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

/** How the offer is yet to be confirmed, and until when; nothing where that was done online. */
function laterWay({ closesAt, terms }: CallRecord, way: Confirmation): Readonly<Record<string, string>> {
  return way === 'online' ? {} : { way, dueOn: confirmationDeadline(closesAt, terms.confirmationDays).dueOn };
}
