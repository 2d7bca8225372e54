import type { EventView } from '@nurt/contracts/kernel';
import type { BeginningView, OfferView, ReceiptView } from '@nurt/contracts/offers';
import type { OrganisationRole } from '@nurt/domain/access';
import type { Instant } from '@nurt/domain/calendar';
import type { CallPhase } from '@nurt/domain/calls';
import { attachmentProblems, offerProblems, type OfferAttachment } from '@nurt/domain/offers';
import { organisationProblems, type Applicant } from '@nurt/domain/organisations';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import type { CallRecord } from '../calls';
import { organisationView } from '../organisations';
import type { Sequel } from './offer-sequels';
import type { Offer } from './offer.entity';
import type { OfferRevision } from './revisions/offer-revision.entity';
import { revisionSummary } from './revisions/revision.view';
import { offerMoves } from './offer.policy';
import type { Replacements } from './replacements';
import type { IssuedReceipt } from './receipts/receipts';

/** Everything that an offer's page shows, gathered. */
export interface OfferPage {
  readonly offer: Offer;
  readonly role: OrganisationRole;
  /** Read by a member of a partner: the lead alone writes and decides. */
  readonly asPartner: boolean;
  /** As it applied, or as it is now while the offer is a draft. */
  readonly applicant: Applicant;
  readonly attachments: readonly OfferAttachment[];
  readonly call: CallRecord;
  readonly phase: CallPhase;
  readonly authority: { readonly id: string; readonly name: string };
  readonly sequel: Sequel;
  readonly replacements: Replacements;
  /** The signed receipt; null for a draft, and for what was submitted before receipts were signed. */
  readonly issued: IssuedReceipt | null;
  /** What the office asked to be corrected. */
  readonly correction: OfferRevision | null;
  /** The update after a cut. */
  readonly update: OfferRevision | null;
  /** With what the draft began, where its authors have not put that away. */
  readonly beginning: BeginningView | null;
  readonly timeline: readonly EventView[];
  readonly now: Instant;
}

/** An offer as the members of its organisation read it. */
export function offerView(page: OfferPage): OfferView {
  const { offer, role, asPartner, applicant, attachments, call, phase, authority, sequel } = page;
  const { replacements, issued, correction, update, beginning, timeline, now } = page;
  const effective = [update, correction].find((revision) => revision?.effectiveAt);
  return {
    id: offer.id,
    number: offer.number,
    status: offer.status,
    content: effective?.content ?? offer.content,
    organisation: organisationView(applicant, role),
    call: {
      id: call.id,
      number: call.number,
      title: call.title,
      phase,
      authority: { id: authority.id, name: authority.name },
      terms: call.terms,
    },
    version: offer.version,
    savedAt: offer.savedAt.toISOString(),
    receipt: receiptView(offer, call, issued),
    missing: offer.status === 'draft' ? missingOf(offer, call, applicant, attachments) : [],
    correction: correction && revisionSummary(offer, correction, now),
    update: update && revisionSummary(offer, update, now),
    formalCheck: sequel.formalCheck,
    awardedGrosze: offer.awardedGrosze,
    forgoneReason: offer.forgoneReason,
    agreementId: sequel.agreementId,
    replaces: replacements.replaces,
    replacedBy: replacements.replacedBy,
    beginning,
    serverTime: now.toISOString(),
    moves: asPartner ? [] : offerMoves(offer, role, phase, sequel.agreementId !== null),
    timeline,
  };
}

/** Proof of submission; null for a draft. */
export function receiptView(
  { number, submittedAt, checksum, template, applicant, requestedGrosze }: Offer,
  call: Pick<CallRecord, 'title' | 'number'>,
  issued: IssuedReceipt | null,
): ReceiptView | null {
  if (number === null || submittedAt === null || checksum === null || template === null) return null;
  if (applicant === null || requestedGrosze === null) return null;
  return {
    number,
    receivedAt: submittedAt.toISOString(),
    checksum,
    template,
    callTitle: call.title,
    callNumber: call.number,
    organisation: applicant.name,
    requestedGrosze,
    fingerprint: issued?.signed.fingerprint ?? null,
  };
}

/** Everything that keeps the draft from being submitted, also in the data of the organisation and among the files. */
export function missingOf(
  offer: Pick<Offer, 'content'>,
  call: Pick<CallRecord, 'terms'>,
  applicant: Applicant,
  attachments: readonly OfferAttachment[],
): Problem<ProblemCode>[] {
  const incomplete: Problem<ProblemCode>[] =
    organisationProblems(applicant).length > 0
      ? [{ code: 'organisation_incomplete', path: 'organisation' }]
      : [];
  return [
    ...incomplete,
    ...offerProblems(offer.content, call.terms),
    ...attachmentProblems(call.terms.requiredAttachments, attachments),
  ];
}
