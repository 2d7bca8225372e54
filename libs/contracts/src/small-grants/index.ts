import type { TaskKind } from '@nurt/domain/calls';
import type { Deadline } from '@nurt/domain/calendar';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import type { SmallGrantContent, SmallGrantMove, SmallGrantStatus } from '@nurt/domain/small-grants';
import type { LegalBasis } from '@nurt/domain/statute';
import type { DraftVersionRowView, PresenceView, SavedDraftView } from '../drafts';
import type { BePresentRequest, LastChangesRequest, SaveDraftRequest } from '../drafts/requests';
import type { EventView, MoveView } from '../kernel';
import type { SmallGrantFilesApi } from './files';
import type { OrganisationView } from '../organisations';
import type {
  CommentSmallGrantRequest,
  DecideSmallGrantRequest,
  ModerateCommentRequest,
  PublishSmallGrantRequest,
  SmallGrantPoolRequest,
  StartSmallGrantRequest,
} from './requests';

/** A limit and how much of it is used. Grosze. */
export interface CapView {
  readonly limitGrosze: number;
  readonly grantedGrosze: number;
  readonly leftGrosze: number;
  readonly basis: string;
}

/** Which limits bind an offer of the day, and what is left of them for the organisation. */
export interface SmallGrantLimitsView {
  /** The day whose law it is. */
  readonly on: string;
  /** The year whose grants are added up. */
  readonly year: number;
  readonly taskLimit: { readonly grosze: number; readonly basis: string };
  readonly maximumDays: { readonly days: number | null; readonly basis: string };
  readonly organisationYear: CapView;
  /** Null while the authority has no adopted programme for the year. */
  readonly pool: CapView | null;
}

/** Proof of submission. */
export interface SmallGrantReceiptView {
  readonly number: string;
  readonly receivedAt: string;
  readonly checksum: string;
  readonly template: string;
  /** Of the key that signed it; null for what was submitted before receipts were signed. */
  readonly fingerprint: string | null;
}

export interface SmallGrantPublicationView {
  readonly bulletin: string;
  readonly noticeBoard: string;
  readonly website: string;
  readonly commentsUntil: string;
  /** May anybody still comment? */
  readonly commentsOpen: boolean;
}

export interface SmallGrantCommentView {
  readonly id: string;
  /** Empty where the author gave no name. */
  readonly author: string;
  readonly text: string;
  readonly at: string;
  readonly status: 'waiting' | 'shown' | 'hidden';
  readonly hiddenBecause: string | null;
}

export interface SmallGrantDecisionView {
  readonly granted: boolean;
  readonly grantedGrosze: number | null;
  readonly reasons: string;
  readonly considered: string;
  readonly decidedAt: string;
  /** Why no agreement came of the grant; null unless it was forgone. */
  readonly forgoneReason: string | null;
}

export interface SmallGrantRowView {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly status: SmallGrantStatus;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly authority: { readonly id: string; readonly name: string };
  readonly askedGrosze: number | null;
  readonly grantedGrosze: number | null;
  readonly submittedAt: string | null;
  readonly savedAt: string;
  /** The last day for publication, while it is not published. */
  readonly publishBy: string | null;
  readonly commentsUntil: string | null;
  readonly agreementId: string | null;
}

interface SmallGrantRecordView {
  readonly id: string;
  readonly number: string | null;
  readonly status: SmallGrantStatus;
  readonly content: SmallGrantContent;
  readonly organisation: OrganisationView;
  readonly authority: { readonly id: string; readonly name: string };
  readonly receipt: SmallGrantReceiptView | null;
  /** When it must be published; null for a draft. */
  readonly publishBy: Deadline | null;
  readonly publication: SmallGrantPublicationView | null;
  readonly decision: SmallGrantDecisionView | null;
  readonly limits: SmallGrantLimitsView;
  readonly agreementId: string | null;
  readonly serverTime: string;
  readonly timeline: readonly EventView[];
}

/** The offer as the members of its organisation read it. */
export interface SmallGrantView extends SmallGrantRecordView {
  readonly version: number;
  readonly savedAt: string;
  /** Everything that still keeps a draft from being submitted. */
  readonly missing: readonly Problem<ProblemCode>[];
  readonly moves: readonly MoveView<'edit' | 'submit' | 'withdraw'>[];
}

/** One version of the offer with what it said. */
export interface SmallGrantVersionView extends DraftVersionRowView {
  readonly content: SmallGrantContent;
}

/** A budget line from which the grant may be paid. */
export interface SmallGrantLineView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly legalBasis: LegalBasis;
  readonly availableGrosze: number;
}

/** The offer as the office reads it. */
export interface OfficeSmallGrantView extends SmallGrantRecordView {
  readonly askedGrosze: number;
  readonly totalCostGrosze: number;
  readonly comments: readonly SmallGrantCommentView[];
  /** Lines of the task's year that may pay. */
  readonly lines: readonly SmallGrantLineView[];
  readonly lineName: string | null;
  readonly moves: readonly MoveView<
    Exclude<SmallGrantMove, 'submit' | 'withdraw'> | 'moderate' | 'prepareAgreement'
  >[];
}

/** The pool of small grants of one programme. */
export interface SmallGrantPoolView {
  readonly programmeId: string;
  readonly year: number;
  readonly baseGrosze: number;
  /** True where the office set the base itself. */
  readonly baseSet: boolean;
  readonly baseReason: string;
  /** The plan of the lines for public benefit tasks. */
  readonly plannedGrosze: number;
  readonly share: number;
  readonly limitGrosze: number;
  readonly grantedGrosze: number;
  readonly leftGrosze: number;
  readonly basis: string;
}

export interface OfficeSmallGrantsView {
  readonly rows: readonly SmallGrantRowView[];
  /** Of every adopted programme, newest first. */
  readonly pools: readonly SmallGrantPoolView[];
}

export interface PublicSmallGrantRowView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly status: 'published' | 'granted' | 'refused' | 'forgone';
  readonly organisation: string;
  readonly authority: { readonly id: string; readonly name: string };
  readonly sphere: string;
  readonly askedGrosze: number;
  readonly grantedGrosze: number | null;
  readonly commentsUntil: string;
  readonly commentsOpen: boolean;
}

export interface PublicSmallGrantView extends PublicSmallGrantRowView {
  readonly kind: TaskKind | null;
  readonly taskFrom: string;
  readonly taskTo: string;
  readonly place: string;
  readonly description: string;
  readonly results: SmallGrantContent['results'];
  readonly characteristics: string;
  readonly costs: SmallGrantContent['costs'];
  readonly totalCostGrosze: number;
  readonly receivedOn: string;
  readonly publication: SmallGrantPublicationView;
  readonly decision: SmallGrantDecisionView | null;
  /** Those that the office shows. */
  readonly comments: readonly {
    readonly id: string;
    readonly author: string;
    readonly text: string;
    readonly at: string;
  }[];
  /** All that came, shown or not. */
  readonly commentCount: number;
  readonly checksum: string;
}

export interface SmallGrantsApi extends SmallGrantFilesApi {
  /** Offers for small grants of the person's organisations. */
  'GET /api/small-grants': { query: { organisationId?: string }; view: readonly SmallGrantRowView[] };
  /** Which limits apply today, and what is left of them. */
  'GET /api/small-grant-limits': {
    query: { organisationId: string; authorityId: string };
    view: SmallGrantLimitsView;
  };
  'POST /api/small-grants': { body: StartSmallGrantRequest; view: SmallGrantView };
  'GET /api/small-grants/:smallGrantId': { view: SmallGrantView };
  'PATCH /api/small-grants/:smallGrantId': {
    body: SaveDraftRequest;
    view: SavedDraftView;
  };
  'DELETE /api/small-grants/:smallGrantId': { view: { id: string } };
  /** Says where this window is and hears who else is here and what they have saved. */
  'PUT /api/small-grants/:smallGrantId/presence': { body: BePresentRequest; view: PresenceView };
  /** The window was closed. */
  'DELETE /api/small-grants/:smallGrantId/presence/:windowId': { view: { id: string } };
  /** Versions of the offer, the newest first; for members of its organisation only. */
  'GET /api/small-grants/:smallGrantId/versions': { view: readonly DraftVersionRowView[] };
  'GET /api/small-grants/:smallGrantId/versions/:versionId': { view: SmallGrantVersionView };
  'POST /api/small-grants/:smallGrantId/versions/:versionId/restoration': { view: SmallGrantView };
  'POST /api/small-grants/:smallGrantId/submission': { body: LastChangesRequest; view: SmallGrantView };
  'POST /api/small-grants/:smallGrantId/withdrawal': { view: SmallGrantView };
  'GET /api/office/small-grants': { view: OfficeSmallGrantsView };
  'GET /api/office/small-grants/:smallGrantId': { view: OfficeSmallGrantView };
  'POST /api/office/small-grants/:smallGrantId/publication': {
    body: PublishSmallGrantRequest;
    view: OfficeSmallGrantView;
  };
  'PUT /api/office/small-grant-comments/:commentId': {
    body: ModerateCommentRequest;
    view: OfficeSmallGrantView;
  };
  'POST /api/office/small-grants/:smallGrantId/decision': {
    body: DecideSmallGrantRequest;
    view: OfficeSmallGrantView;
  };
  'PUT /api/office/programmes/:programmeId/small-grant-pool': {
    body: SmallGrantPoolRequest;
    view: SmallGrantPoolView;
  };
  'GET /api/public/small-grants': { view: readonly PublicSmallGrantRowView[] };
  'GET /api/public/small-grants/:smallGrantId': { view: PublicSmallGrantView };
  'POST /api/public/small-grants/:smallGrantId/comments': {
    body: CommentSmallGrantRequest;
    view: { readonly id: string };
  };
}
