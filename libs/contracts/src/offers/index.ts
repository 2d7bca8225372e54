import type { CallPhase, CallTerms } from '@nurt/domain/calls';
import type { OfferContent, OfferMove, OfferStatus } from '@nurt/domain/offers';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import type { EventView, MoveView } from '../kernel';
import type { OrganisationView } from '../organisations';
import type {
  SaveOfferRequest,
  StartOfferRequest,
  SubmitOfferRequest,
  VerifyReceiptRequest,
} from './requests';

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
  readonly serverTime: string;
  readonly moves: readonly MoveView<OfferMove | 'edit'>[];
  readonly timeline: readonly EventView[];
}

export interface SavedOfferView {
  readonly version: number;
  readonly savedAt: string;
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
}

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

export interface OffersApi {
  /** Offers of the person's organisations. */
  'GET /api/offers': { query: { organisationId?: string }; view: readonly OfferRowView[] };
  'POST /api/offers': { body: StartOfferRequest; view: OfferView };
  'GET /api/offers/:offerId': { view: OfferView };
  'PATCH /api/offers/:offerId': { body: SaveOfferRequest; view: SavedOfferView };
  'DELETE /api/offers/:offerId': { view: { id: string } };
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
