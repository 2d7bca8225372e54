import type { Deadline } from '@nurt/domain/calendar';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import type {
  ConsultationPhase,
  CouncilOpinionState,
  CouncilVerdict,
  ProgrammeSections,
  RemarkAuthor,
  RemarkVerdict,
  RemarkWay,
} from '@nurt/domain/programmes';
import type { MoveView } from '../kernel';
import type { PublicProgrammeView } from '.';
import type {
  AnswerRemarkRequest,
  DeliverToCouncilRequest,
  EnterRemarkRequest,
  ExtendConsultationRequest,
  HideRemarkRequest,
  RecordCouncilOpinionRequest,
  StartConsultationRequest,
  SubmitOrganisationRemarkRequest,
  SubmitRemarkRequest,
} from './requests';

/** A draft programme as it was published for a consultation, with its texts. */
export interface PublishedDraftView extends Omit<PublicProgrammeView, 'laterYears'> {
  readonly sections: ProgrammeSections;
}

/** What can be done about the consultation of a draft. */
export type ConsultationMove =
  'consult' | 'extend' | 'enterRemark' | 'deliver' | 'recordOpinion' | 'publishReport';

export interface RemarkAnswerView {
  readonly verdict: RemarkVerdict;
  readonly reasons: string;
  /** ISO 8601, UTC. */
  readonly answeredAt: string;
}

/** A remark as the office sees it. The e-mail address never leaves the office. */
export interface RemarkView {
  readonly id: string;
  readonly number: number;
  readonly way: RemarkWay;
  readonly receivedOn: string;
  readonly author: RemarkAuthor;
  readonly name: string;
  readonly namePublic: boolean;
  /** Whether a signed-in member sent it in the organisation's name. */
  readonly verified: boolean;
  readonly email: string | null;
  /** `whole`, `section:<key>` or `line:<id>`. */
  readonly topic: string;
  readonly text: string;
  readonly answer: RemarkAnswerView | null;
  readonly hidden: { readonly at: string; readonly reason: string } | null;
}

export interface CouncilOpinionView {
  readonly state: CouncilOpinionState;
  readonly deliveredOn: string | null;
  /** The last day of the term, with its reasons; null until the draft is delivered. */
  readonly deadline: Deadline | null;
  readonly verdict: CouncilVerdict | null;
  readonly givenOn: string | null;
  readonly text: string;
}

/** What a resolution on the procedure fixes once for many consultations. */
export interface ConsultationRuleView {
  readonly ways: readonly RemarkWay[];
  readonly legalAct: string;
  readonly place: string;
  readonly minimumDays: number;
}

interface ConsultationPeriodView {
  readonly phase: ConsultationPhase;
  readonly startsOn: string;
  /** The last day; it still belongs to the consultation. */
  readonly endsOn: string;
  /** The last day as first announced; another than `endsOn` when the consultation was prolonged. */
  readonly announcedEndsOn: string;
}

export interface ConsultationView extends ConsultationRuleView, ConsultationPeriodView {
  readonly id: string;
  readonly warnings: readonly Problem<ProblemCode>[];
  /** The draft as it was published: what people were asked about. */
  readonly draft: PublishedDraftView;
  readonly council: CouncilOpinionView;
  readonly remarks: readonly RemarkView[];
  /** What keeps the report from being published and the programme from being adopted. */
  readonly obstacles: readonly Problem<ProblemCode>[];
  /** ISO 8601, UTC; null until the report is published. */
  readonly reportedAt: string | null;
}

export interface ConsultationPanelView {
  readonly consultation: ConsultationView | null;
  /** What the next consultation begins with: the rule of the last one. */
  readonly rule: ConsultationRuleView;
  readonly moves: readonly MoveView<ConsultationMove>[];
}

export interface PublicConsultationRowView extends ConsultationPeriodView {
  readonly id: string;
  readonly authority: { readonly id: string; readonly name: string };
  readonly year: number;
  readonly title: string;
  readonly remarkCount: number;
  readonly reportedAt: string | null;
}

/** A remark as everybody sees it once the report is published. */
export interface PublicRemarkView {
  readonly number: number;
  readonly receivedOn: string;
  readonly author: RemarkAuthor;
  /** Null for a resident who does not want to be named. */
  readonly name: string | null;
  readonly verified: boolean;
  readonly topic: string;
  readonly text: string;
  readonly answer: RemarkAnswerView | null;
}

export interface PublicConsultationView extends PublicConsultationRowView {
  readonly ways: readonly RemarkWay[];
  readonly legalAct: string;
  readonly place: string;
  readonly draft: PublishedDraftView;
  readonly council: CouncilOpinionView;
  /** Empty until the report is published. */
  readonly remarks: readonly PublicRemarkView[];
  /** Remarks that the office hid as abuse. */
  readonly hiddenCount: number;
}

/** The confirmation that a remark was taken. */
export interface RemarkReceiptView {
  readonly number: number;
  /** For people: „2027/12”. */
  readonly reference: string;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
}

export interface ConsultationsApi {
  'GET /api/public/consultations': { view: readonly PublicConsultationRowView[] };
  'GET /api/public/consultations/:consultationId': { view: PublicConsultationView };
  'POST /api/public/consultations/:consultationId/remarks': {
    body: SubmitRemarkRequest;
    view: RemarkReceiptView;
  };
  /** In the name of one's own organisation. */
  'POST /api/consultations/:consultationId/remarks': {
    body: SubmitOrganisationRemarkRequest;
    view: RemarkReceiptView;
  };
  'GET /api/office/programmes/:programmeId/consultation': { view: ConsultationPanelView };
  'POST /api/office/programmes/:programmeId/consultation': {
    body: StartConsultationRequest;
    view: ConsultationPanelView;
  };
  'POST /api/office/programmes/:programmeId/consultation/extension': {
    body: ExtendConsultationRequest;
    view: ConsultationPanelView;
  };
  'POST /api/office/programmes/:programmeId/consultation/remarks': {
    body: EnterRemarkRequest;
    view: ConsultationPanelView;
  };
  'POST /api/office/programmes/:programmeId/consultation/council-delivery': {
    body: DeliverToCouncilRequest;
    view: ConsultationPanelView;
  };
  'POST /api/office/programmes/:programmeId/consultation/council-opinion': {
    body: RecordCouncilOpinionRequest;
    view: ConsultationPanelView;
  };
  'POST /api/office/programmes/:programmeId/consultation/report': { view: ConsultationPanelView };
  'PUT /api/office/remarks/:remarkId/answer': { body: AnswerRemarkRequest; view: ConsultationPanelView };
  'POST /api/office/remarks/:remarkId/hiding': { body: HideRemarkRequest; view: ConsultationPanelView };
}
