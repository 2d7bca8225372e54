import type { Deadline } from '@nurt/domain/calendar';
import type { FieldChange, OfferContent, RevisionKind, RevisionStatus } from '@nurt/domain/offers';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import type { MoveView } from '../kernel';
import type { SavedOfferView } from '.';
import type { SaveOfferRequest, SendRevisionRequest } from './requests';

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
  /** Of the offer as revised. SHA-256, lower-case hexadecimal. */
  readonly checksum: string | null;
  /** What was submitted; null until the revision is sent. */
  readonly before: OfferContent | null;
  /** Field by field, once it is sent. */
  readonly changes: readonly FieldChange[];
}

/** A revision as the authors of the offer write it. */
export interface OfferRevisionView extends RevisionSummaryView {
  /** Every place that is open. */
  readonly scope: readonly string[];
  /** What was submitted. */
  readonly base: OfferContent;
  readonly content: OfferContent;
  readonly version: number;
  readonly savedAt: string;
  /** Everything that keeps it from being sent. */
  readonly missing: readonly Problem<ProblemCode>[];
  readonly serverTime: string;
  readonly moves: readonly MoveView<'edit' | 'send'>[];
}

export interface RevisionsApi {
  'GET /api/offers/:offerId/correction': { view: OfferRevisionView };
  /** Saves changes in the open places; others are refused with their paths. */
  'PATCH /api/offers/:offerId/correction': { body: SaveOfferRequest; view: SavedOfferView };
  'POST /api/offers/:offerId/correction/sending': { body: SendRevisionRequest; view: OfferRevisionView };
}
