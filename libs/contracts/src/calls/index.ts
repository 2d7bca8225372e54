import type { Deadline } from '@nurt/domain/calendar';
import type {
  CallMove,
  CallPhase,
  CallStatus,
  CallTerms,
  CorrectionKind,
  Publications,
  TermChange,
  PublicCallPhase,
} from '@nurt/domain/calls';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import type { LegalBasis, PublicationPlace } from '@nurt/domain/statute';
import type { EventView, MoveView } from '../kernel';
import type {
  AnnounceCallRequest,
  AnnulCallRequest,
  AnswerQuestionRequest,
  AskQuestionRequest,
  CallRequest,
  CallVersionRequest,
  CorrectCallRequest,
  CorrectPublicationRequest,
  ExtendCallRequest,
  PublicCallsQuery,
  RecordPublicationRequest,
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

/** One entry of the register of publications. */
export interface CallPublicationView {
  readonly id: string;
  readonly place: PublicationPlace;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  /** False where only the day was told. */
  readonly hourKnown: boolean;
  readonly evidence: string;
  /** Why it puts an earlier entry of the place right. */
  readonly reason: string | null;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  /** False once a later entry puts it right. */
  readonly standing: boolean;
}

/** One published change of an announced call. */
export interface CallCorrectionView {
  /** Within the call, from 1. */
  readonly number: number;
  readonly kind: CorrectionKind;
  readonly reason: string;
  readonly publishedAt: string;
  /** Fields of the terms as they were and as they are. */
  readonly changes: readonly TermChange[];
}

/** Tasks of the same kind in one year, with the records that the figures come from. */
export interface SameKindYearView {
  readonly year: number;
  /** Paid under the agreements. */
  readonly grantsGrosze: number;
  readonly totalCostGrosze: number;
  readonly records: readonly {
    readonly agreementId: string;
    readonly call: string;
    readonly title: string;
    readonly organisation: string;
    readonly agreement: string;
    readonly grantGrosze: number;
    readonly paidGrosze: number;
    readonly totalCostGrosze: number;
  }[];
}

/** A question about a call as the office sees it. */
export interface OfficeQuestionView {
  readonly id: string;
  readonly status: 'asked' | 'answered' | 'dismissed';
  readonly question: string;
  readonly email: string | null;
  readonly askedAt: string;
  readonly publishedQuestion: string | null;
  readonly answer: string | null;
  readonly decidedAt: string | null;
}

/** An answered question as everybody reads it. */
export interface PublicQuestionView {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly answeredAt: string;
}

/** What may be done to a call: the moves of its life, and what leaves it where it is. */
export type CallAction = CallMove | 'edit' | 'publish' | 'correct';

/** A call as the office sees it. */
export interface CallView {
  readonly id: string;
  readonly number: string | null;
  readonly status: CallStatus;
  readonly phase: CallPhase;
  readonly terms: CallTerms;
  readonly line: CallLineView & { readonly availableGrosze: number };
  /** Days of publication that hold, by place; null before the announcement. */
  readonly publications: Partial<Publications> | null;
  /** All the places in which the announcement must appear. */
  readonly requiredPlaces: readonly PublicationPlace[];
  readonly register: readonly CallPublicationView[];
  /** Stands on the draft of the budget (UDPP art. 13 ust. 5). */
  readonly onDraftBudget: boolean;
  readonly corrections: readonly (CallCorrectionView & { readonly madeBy: string | null })[];
  /** Why offers of the announced call cannot be judged yet: a publication is missing or came too late. */
  readonly windowProblem: Problem<ProblemCode> | null;
  /** Earliest lawful deadline if all publications are today (before the announcement) or as registered. */
  readonly earliestDeadline: Deadline;
  /** What the law still misses before announcement. */
  readonly missing: readonly Problem<ProblemCode>[];
  /** What may be announced and yet should be known: limits of later years. */
  readonly warnings: readonly Problem<ProblemCode>[];
  /** What the announced call promises for later budget years, and what is awarded of it. */
  readonly years: readonly {
    readonly year: number;
    readonly promisedGrosze: number;
    readonly awardedGrosze: number;
  }[];
  readonly offers: { readonly submitted: number; readonly eligible: number; readonly rejected: number };
  readonly annulmentGrounds: string | null;
  readonly approval: CallApprovalView;
  readonly version: number;
  readonly moves: readonly MoveView<CallAction>[];
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
  /** Days of publication, as far as it has appeared. */
  readonly publications: Partial<Publications>;
  readonly requiredPlaces: readonly PublicationPlace[];
  readonly corrections: readonly CallCorrectionView[];
  readonly questions: readonly PublicQuestionView[];
  /** Announced on the draft of the budget, with that condition (UDPP art. 13 ust. 5). */
  readonly onDraftBudget: boolean;
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
  'POST /api/public/calls/:callId/questions': { body: AskQuestionRequest; view: { received: true } };
  'GET /api/office/calls/:callId/questions': { view: readonly OfficeQuestionView[] };
  'PUT /api/office/questions/:questionId/answer': {
    body: AnswerQuestionRequest;
    view: readonly OfficeQuestionView[];
  };
  'DELETE /api/office/questions/:questionId': { view: readonly OfficeQuestionView[] };
  'GET /api/office/calls': { query: { year?: number }; view: readonly CallRowView[] };
  'POST /api/office/calls': { body: CallRequest; view: CallView };
  'GET /api/office/calls/:callId': { view: CallView };
  'PUT /api/office/calls/:callId': { body: UpdateCallRequest; view: CallView };
  'POST /api/office/calls/:callId/copies': { view: CallView };
  'GET /api/office/calls/:callId/same-kind-tasks': { view: readonly SameKindYearView[] };
  'POST /api/office/calls/:callId/approval-request': { body: CallVersionRequest; view: CallView };
  'DELETE /api/office/calls/:callId/approval-request': { view: CallView };
  'POST /api/office/calls/:callId/remarks': { body: SendBackCallRequest; view: CallView };
  'POST /api/office/calls/:callId/approval': { body: CallVersionRequest; view: CallView };
  'POST /api/office/calls/:callId/announcement': { body: AnnounceCallRequest; view: CallView };
  'POST /api/office/calls/:callId/publications': { body: RecordPublicationRequest; view: CallView };
  'POST /api/office/calls/:callId/publication-corrections': {
    body: CorrectPublicationRequest;
    view: CallView;
  };
  'POST /api/office/calls/:callId/corrections': { body: CorrectCallRequest; view: CallView };
  'POST /api/office/calls/:callId/extensions': { body: ExtendCallRequest; view: CallView };
  'POST /api/office/calls/:callId/annulment': { body: AnnulCallRequest; view: CallView };
}
