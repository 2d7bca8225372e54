import type { Deadline } from '@nurt/domain/calendar';
import type {
  CallMove,
  CallPhase,
  CallStatus,
  CallTerms,
  Publications,
  PublicCallPhase,
} from '@nurt/domain/calls';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import type { LegalBasis } from '@nurt/domain/statute';
import type { EventView, MoveView } from '../kernel';
import type {
  AnnounceCallRequest,
  AnnulCallRequest,
  CallRequest,
  CallVersionRequest,
  PublicCallsQuery,
  SendBackCallRequest,
  UpdateCallRequest,
} from './requests';

export interface CallLineView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly legalBasis: LegalBasis;
  readonly spheres: readonly string[];
}

/** A row of the office's list. */
export interface CallRowView {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly status: CallStatus;
  readonly phase: CallPhase;
  readonly kind: CallTerms['kind'];
  readonly poolGrosze: number | null;
  readonly closesAt: string | null;
  readonly lineName: string;
  readonly offers: number;
}

/** Four eyes: who proposed, who approved, and what was asked to be changed. Names of people. */
export interface CallApprovalView {
  readonly proposedBy: string | null;
  readonly proposedAt: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  /** Why it was sent back, until it is proposed anew. */
  readonly remarks: string | null;
}

/** A call as the office sees it. */
export interface CallView {
  readonly id: string;
  readonly number: string | null;
  readonly status: CallStatus;
  readonly phase: CallPhase;
  readonly terms: CallTerms;
  readonly line: CallLineView & { readonly availableGrosze: number };
  readonly publications: Publications | null;
  /** Earliest lawful deadline if all three publications are today (draft) or as registered. */
  readonly earliestDeadline: Deadline;
  /** What the law still misses before announcement. */
  readonly missing: readonly Problem<ProblemCode>[];
  readonly offers: { readonly submitted: number; readonly eligible: number; readonly rejected: number };
  readonly annulmentGrounds: string | null;
  readonly approval: CallApprovalView;
  readonly version: number;
  readonly moves: readonly MoveView<CallMove | 'edit'>[];
  readonly timeline: readonly EventView[];
}

/** A row of the public list. */
export interface PublicCallRowView {
  readonly id: string;
  readonly number: string;
  readonly authority: { readonly id: string; readonly name: string };
  readonly title: string;
  readonly phase: PublicCallPhase;
  readonly kind: CallTerms['kind'];
  readonly legalBasis: LegalBasis;
  readonly spheres: readonly string[];
  readonly poolGrosze: number;
  readonly maximumGrantGrosze: number | null;
  /** ISO 8601, UTC. */
  readonly closesAt: string;
  readonly taskFrom: string;
  readonly taskTo: string;
}

/** One line of the published result (art. 15 ust. 2h). */
export interface PublicResultRowView {
  readonly organisation: string;
  readonly title: string;
  readonly requestedGrosze: number;
  readonly awardedGrosze: number;
  /** Basis points of the maximum. */
  readonly score: number;
  /** Id of the grant where there is one. */
  readonly grantId: string | null;
}

export interface PublicCallView extends PublicCallRowView {
  readonly terms: CallTerms;
  readonly publications: Publications;
  readonly announcedAt: string;
  /** Server time, so that countdowns do not trust the visitor's clock. */
  readonly serverTime: string;
  readonly annulmentGrounds: string | null;
  readonly result: {
    readonly orderNumber: string;
    readonly orderDate: string;
    readonly publishedAt: string;
    readonly rows: readonly PublicResultRowView[];
  } | null;
}

export interface CallsApi {
  'GET /api/public/calls': {
    query: PublicCallsQuery;
    view: readonly PublicCallRowView[];
  };
  'GET /api/public/calls/:callId': { view: PublicCallView };
  'GET /api/office/calls': { view: readonly CallRowView[] };
  'POST /api/office/calls': { body: CallRequest; view: CallView };
  'GET /api/office/calls/:callId': { view: CallView };
  'PUT /api/office/calls/:callId': { body: UpdateCallRequest; view: CallView };
  'POST /api/office/calls/:callId/approval-request': { body: CallVersionRequest; view: CallView };
  'DELETE /api/office/calls/:callId/approval-request': { view: CallView };
  'POST /api/office/calls/:callId/remarks': { body: SendBackCallRequest; view: CallView };
  'POST /api/office/calls/:callId/approval': { body: CallVersionRequest; view: CallView };
  'POST /api/office/calls/:callId/announcement': { body: AnnounceCallRequest; view: CallView };
  'POST /api/office/calls/:callId/annulment': { body: AnnulCallRequest; view: CallView };
}
