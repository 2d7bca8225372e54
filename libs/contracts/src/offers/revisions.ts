import type { Deadline } from '@nurt/domain/calendar';
import type { FieldChange } from '@nurt/domain/drafts';
import type { OfferContent, RevisionKind, RevisionStatus } from '@nurt/domain/offers';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import type { MoveView } from '../kernel';
import type { SavedDraftView } from '../drafts';
import type { SaveDraftRequest } from '../drafts/requests';
import type { OfferView } from '.';
import type { NarrowTaskRequest, ResignRequest, SendRevisionRequest } from './requests';

/** One place that the office named, and what is wrong there. */
export interface AskedFieldView {
  /** `title`, `costs/<id>/unitCostGrosze`, `sources`, `attachments`, `representation`. */
  readonly path: string;
  readonly remark: string;
}

/** A revision of a submitted offer, as both sides read it. */
export interface RevisionSummaryView {
  readonly kind: RevisionKind;
  readonly status: RevisionStatus;
  readonly asked: readonly AskedFieldView[];
  readonly note: string;
  readonly askedAt: string;
  /** The last day, with the reasons for it; null where there is no term. */
  readonly deadline: Deadline | null;
  /** The first instant that is too late. */
  readonly closesAt: string | null;
  /** The term has passed and nothing was sent back. */
  readonly over: boolean;
  readonly sentAt: string | null;
  /** Why the task becomes smaller after a cut; empty where it does not. */
  readonly narrowing: string;
  /** With what the office returned an update. */
  readonly remarks: string;
  readonly version: number;
  /** Of the offer as revised. SHA-256, lower-case hexadecimal. */
  readonly checksum: string | null;
  /** What the offer said when the revision began; null until it is sent. */
  readonly before: OfferContent | null;
  /** What it says now; null until it is sent. */
  readonly after: OfferContent | null;
  /** Field by field, once it is sent. */
  readonly changes: readonly FieldChange[];
}

/** A revision as the authors of the offer write it. */
export interface OfferRevisionView extends RevisionSummaryView {
  /** Every place that is open. */
  readonly scope: readonly string[];
  /** What the offer said when the revision began. */
  readonly base: OfferContent;
  readonly content: OfferContent;
  readonly savedAt: string;
  /** Everything that keeps it from being sent. */
  readonly missing: readonly Problem<ProblemCode>[];
  readonly serverTime: string;
  readonly moves: readonly MoveView<'edit' | 'send'>[];
}

export interface RevisionsApi {
  'GET /api/offers/:offerId/correction': { view: OfferRevisionView };
  /** Saves changes in the open places; others are refused with their paths. */
  'PATCH /api/offers/:offerId/correction': { body: SaveDraftRequest; view: SavedDraftView };
  'POST /api/offers/:offerId/correction/sending': { body: SendRevisionRequest; view: OfferRevisionView };
  'GET /api/offers/:offerId/update': { view: OfferRevisionView };
  'PATCH /api/offers/:offerId/update': { body: SaveDraftRequest; view: SavedDraftView };
  /** Opens schedule and results, with a reason; an empty reason closes them. */
  'PUT /api/offers/:offerId/update/narrowing': { body: NarrowTaskRequest; view: OfferRevisionView };
  'POST /api/offers/:offerId/update/sending': { body: SendRevisionRequest; view: OfferRevisionView };
  /** The organisation gives its grant up, before there is an agreement. */
  'POST /api/offers/:offerId/resignation': { body: ResignRequest; view: OfferView };
}
