import type { CallPhase, CallTerms } from '@nurt/domain/calls';
import type {
  EarlierKind,
  NotCopied,
  OfferContent,
  OfferMove,
  OfferStatus,
  RevisionKind,
} from '@nurt/domain/offers';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import type { DraftVersionRowView, PresenceView, SavedDraftView } from '../drafts';
import type { BePresentRequest, SaveDraftRequest } from '../drafts/requests';
import type { EventView, MoveView } from '../kernel';
import type { OrganisationView } from '../organisations';
import type { OfferAttachmentsApi } from './attachments';
import type { StartOfferRequest, SubmitOfferRequest, VerifyReceiptRequest } from './requests';

import type { ConfirmationsApi } from './confirmations';
import type { JointOffersApi } from './joint';
import type { RevisionsApi, RevisionSummaryView } from './revisions';

export * from './attachments';
export * from './confirmations';
export * from './joint';
export * from './revisions';

/** Proof of submission. */
export interface ReceiptView {
  readonly number: string;
  /** Arrival of the request at the server, ISO 8601, UTC. */
  readonly receivedAt: string;
  /** SHA-256 of the canonical content, lower-case hexadecimal. */
  readonly checksum: string;
  readonly template: string;
  readonly callTitle: string;
  readonly callNumber: string;
  readonly organisation: string;
  readonly requestedGrosze: number;
  /** SHA-256 of the public key that signed it; null for what was submitted before receipts were signed. */
  readonly fingerprint: string | null;
}

export interface OfferRowView {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly status: OfferStatus;
  readonly organisation: { readonly id: string; readonly name: string };
  /** Names of those who apply together with it. */
  readonly partners: readonly string[];
  readonly call: { readonly id: string; readonly title: string; readonly closesAt: string };
  readonly requestedGrosze: number | null;
  readonly awardedGrosze: number | null;
  readonly submittedAt: string | null;
  readonly savedAt: string;
  /** Number of the offer that took its place. */
  readonly replacedBy: string | null;
}

/** Another offer of the same organisation in the same call. */
export interface OtherOfferView {
  readonly id: string;
  readonly number: string;
}

/** What the author of an offer needs to know of its call. */
export interface OfferCallView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly phase: CallPhase;
  readonly authority: { readonly id: string; readonly name: string };
  readonly terms: CallTerms;
}

export interface OfferView {
  readonly id: string;
  readonly number: string | null;
  readonly status: OfferStatus;
  readonly content: OfferContent;
  readonly organisation: OrganisationView;
  readonly call: OfferCallView;
  readonly version: number;
  readonly savedAt: string;
  readonly receipt: ReceiptView | null;
  /** Everything that still keeps a draft from being submitted. */
  readonly missing: readonly Problem<ProblemCode>[];
  /** What the office asked to be corrected; null where it never did. */
  readonly correction: RevisionSummaryView | null;
  /** The update after a cut; null where none is needed. */
  readonly update: RevisionSummaryView | null;
  /** Why no agreement came of the award; null unless it was forgone. */
  readonly forgoneReason: string | null;
  readonly formalCheck: {
    readonly outcome: 'admitted' | 'rejected';
    readonly reasons: readonly { readonly text: string; readonly reason: string }[];
  } | null;
  readonly awardedGrosze: number | null;
  readonly agreementId: string | null;
  /** The submitted offer in whose place it is written; that one is in force until this one is submitted. */
  readonly replaces: OtherOfferView | null;
  /** The offer that took its place. */
  readonly replacedBy: OtherOfferView | null;
  /** Until its authors have put it away or submitted; null where the draft began empty. */
  readonly beginning: BeginningView | null;
  readonly serverTime: string;
  readonly moves: readonly MoveView<OfferMove | 'edit'>[];
  readonly timeline: readonly EventView[];
}

/**
 * An offer that a new one may begin with: the organisation's own, a submitted joint one that it did not lead, or a small
 * grant.
 */
export interface EarlierOfferView {
  readonly id: string;
  readonly kind: EarlierKind;
  readonly title: string;
  /** Null for a small grant, which answers no call. */
  readonly callTitle: string | null;
  readonly savedAt: string;
}

/** With which earlier offer a draft began, and what did not come along, for whoever writes it. */
export interface BeginningView {
  readonly kind: EarlierKind;
  readonly title: string;
  readonly notCopied: readonly NotCopied[];
}

/** A public key under which the installation signs receipts, or signed them once. */
export interface SigningKeyView {
  readonly algorithm: 'Ed25519';
  /** SHA-256 of the public key's bytes, lower-case hexadecimal. */
  readonly fingerprint: string;
  /** SubjectPublicKeyInfo (RFC 8410), base64. */
  readonly publicKey: string;
  readonly usedFrom: string;
  /** Null while receipts are signed with it. */
  readonly usedUntil: string | null;
}

export type CheckOutcome = 'passed' | 'failed' | 'notMade';

/** What the office filed under the number that was asked about. */
export interface VerifiedReceiptView {
  readonly number: string;
  readonly receivedAt: string;
  readonly checksum: string;
  readonly template: string;
  readonly organisation: string;
  readonly authority: string;
  /** Null for a small grant, which answers no call. */
  readonly call: { readonly number: string; readonly title: string } | null;
  /** What the checksum is of: what was submitted, or what the offer has said since a revision. */
  readonly version: OfferVersionKind;
  /** When a revision was sent back; null for what was submitted. */
  readonly revisedAt: string | null;
  /** Counts for the offer; false for a revision sent to be confirmed outside the system, until it does. */
  readonly inEffect: boolean;
  /** The last revision that took effect after this version; null for what the offer says now. */
  readonly replacedBy: { readonly kind: RevisionKind; readonly revisedAt: string } | null;
}

export type OfferVersionKind = 'submitted' | RevisionKind;

/** Whether a receipt, a document or a pair of numbers is genuine, and what was looked at to say so. */
export interface VerificationView {
  readonly verdict: 'genuine' | 'changed' | 'unknown';
  readonly checks: {
    /** The receipt's file is exactly in the form in which receipts are issued. */
    readonly form: CheckOutcome;
    /** Its signature holds under a key of this installation. */
    readonly signature: CheckOutcome;
    /** The office filed an offer under that number with that checksum. */
    readonly record: CheckOutcome;
    /** The document is as it was downloaded, to the byte. */
    readonly pdfSeal: CheckOutcome;
    /** It was drawn for this receipt. */
    readonly pdfReceipt: CheckOutcome;
  };
  /** Only for what is genuine. */
  readonly receipt: VerifiedReceiptView | null;
}

/** One version of an offer with what it said. */
export interface OfferVersionView extends DraftVersionRowView {
  readonly content: OfferContent;
}

export interface OffersApi extends OfferAttachmentsApi, RevisionsApi, JointOffersApi, ConfirmationsApi {
  /** Offers of the person's organisations. */
  'GET /api/offers': { query: { organisationId?: string }; view: readonly OfferRowView[] };
  'POST /api/offers': { body: StartOfferRequest; view: OfferView };
  /** What a new offer of the organisation may begin with, the last changed first. */
  'GET /api/organisations/:organisationId/earlier-offers': { view: readonly EarlierOfferView[] };
  /** Its authors have read what did not come along. */
  'DELETE /api/offers/:offerId/beginning': { view: { id: string } };
  'GET /api/offers/:offerId': { view: OfferView };
  'PATCH /api/offers/:offerId': { body: SaveDraftRequest; view: SavedDraftView };
  'DELETE /api/offers/:offerId': { view: { id: string } };
  /** Says where this window is and hears who else is here and what they have saved. */
  'PUT /api/offers/:offerId/presence': { body: BePresentRequest; view: PresenceView };
  /** The window was closed. */
  'DELETE /api/offers/:offerId/presence/:windowId': { view: { id: string } };
  /** Versions of the offer, the newest first; for members of its organisation only. */
  'GET /api/offers/:offerId/versions': { view: readonly DraftVersionRowView[] };
  'GET /api/offers/:offerId/versions/:versionId': { view: OfferVersionView };
  'POST /api/offers/:offerId/versions/:versionId/restoration': { view: OfferView };
  'POST /api/offers/:offerId/submission': { body: SubmitOfferRequest; view: OfferView };
  'POST /api/offers/:offerId/withdrawal': { view: OfferView };
  /** Begins a draft in place of a submitted offer, or gives the one that was begun. */
  'POST /api/offers/:offerId/replacement': { view: OfferView };
  'GET /api/offers/:offerId/receipt': { view: ReceiptView };
  'GET /api/public/signing-keys': { view: readonly SigningKeyView[] };
  'POST /api/public/receipt-verification': { body: VerifyReceiptRequest; view: VerificationView };
  /** Submitted offers of the authority's calls; the content stays sealed until the window closes. */
  'GET /api/office/offers': { query: { callId?: string; year?: number }; view: readonly OfferRowView[] };
}
