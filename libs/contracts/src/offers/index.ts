import type { CallPhase, CallTerms } from '@nurt/domain/calls';
import type { OfferContent, OfferMove, OfferStatus } from '@nurt/domain/offers';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import type { EventView, MoveView } from '../kernel';
import type { OrganisationView } from '../organisations';
import type { OfferAttachmentsApi } from './attachments';
import type { SaveOfferRequest, StartOfferRequest, SubmitOfferRequest } from './requests';

export * from './attachments';

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
  readonly serverTime: string;
  readonly moves: readonly MoveView<OfferMove | 'edit'>[];
  readonly timeline: readonly EventView[];
}

export interface SavedOfferView {
  readonly version: number;
  readonly savedAt: string;
}

export interface OffersApi extends OfferAttachmentsApi {
  /** Offers of the person's organisations. */
  'GET /api/offers': { query: { organisationId?: string }; view: readonly OfferRowView[] };
  'POST /api/offers': { body: StartOfferRequest; view: OfferView };
  'GET /api/offers/:offerId': { view: OfferView };
  'PATCH /api/offers/:offerId': { body: SaveOfferRequest; view: SavedOfferView };
  'DELETE /api/offers/:offerId': { view: { id: string } };
  'POST /api/offers/:offerId/submission': { body: SubmitOfferRequest; view: OfferView };
  'POST /api/offers/:offerId/withdrawal': { view: OfferView };
  'GET /api/offers/:offerId/receipt': { view: ReceiptView };
  /** Submitted offers of the authority's calls; the content stays sealed until the window closes. */
  'GET /api/office/offers': { query: { callId?: string; year?: number }; view: readonly OfferRowView[] };
}
