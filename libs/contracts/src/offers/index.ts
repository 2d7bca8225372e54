import type { CallPhase, CallTerms } from '@nurt/domain/calls';
import type { OfferContent, OfferMove, OfferStatus } from '@nurt/domain/offers';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import type { EventView, MoveView } from '../kernel';
import type { OrganisationView } from '../organisations';
import type { SaveOfferRequest, StartOfferRequest, SubmitOfferRequest } from './requests';
import type { JointOffersApi } from './joint';
import type { RevisionsApi, RevisionSummaryView } from './revisions';

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
  /** What the office asked to be corrected; null where it never did. */
  readonly correction: RevisionSummaryView | null;
  /** The update after a cut; null where none is needed. */
  readonly update: RevisionSummaryView | null;
  readonly resignation: { readonly reason: string; readonly at: string } | null;
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

/** What somebody else has saved at a place of the offer (`costs/<id>/unitCostGrosze`). */
export interface OfferNewsView {
  readonly path: string;
  readonly value: unknown;
  /** Name of the member who saved it last. */
  readonly by: string;
}

/** A change that was not made: somebody else was there first. Their value stays until the author chooses. */
export interface OfferConflictView {
  /** The field, or the whole row where one side removed it. */
  readonly path: string;
  readonly theirs: unknown;
  /** Name of the member whose value it is; null where that is not known any more. */
  readonly by: string | null;
}

export interface SavedOfferView {
  readonly version: number;
  readonly savedAt: string;
  readonly conflicts: readonly OfferConflictView[];
  /** What others saved since the base version; null where that is too long ago: then the offer is read again. */
  readonly others: readonly OfferNewsView[] | null;
}

export interface OffersApi extends RevisionsApi, JointOffersApi {
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
