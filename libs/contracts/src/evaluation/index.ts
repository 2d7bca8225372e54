import type { Deadline } from '@nurt/domain/calendar';
import type { CallTerms, Criterion } from '@nurt/domain/calls';
import type {
  CriterionScore,
  FormalAnswer,
  FormalOutcome,
  MemberSource,
  MemberStage,
  ProposedAmount,
  YearPart,
} from '@nurt/domain/evaluation';
import type { OfferContent, OfferStatus } from '@nurt/domain/offers';
import type { Binary, EventView, MoveView } from '../kernel';
import type { OfferAttachmentView, OtherOfferView, RevisionSummaryView } from '../offers';
import type { OrganisationView } from '../organisations';
import type {
  AppointCommitteeRequest,
  ApproveResultRequest,
  DeclareImpartialityRequest,
  FormalCheckRequest,
  ProposeAllocationRequest,
  ReleaseMemberRequest,
  ReturnOfferRequest,
  ScoreSheetRequest,
} from './requests';

/** An offer as the office reads it once the window has closed. */
export interface OfficeOfferView {
  readonly id: string;
  readonly number: string;
  readonly status: OfferStatus;
  readonly content: OfferContent;
  readonly organisation: OrganisationView;
  readonly call: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly terms: CallTerms;
  };
  readonly submittedAt: string;
  readonly checksum: string;
  readonly requestedGrosze: number;
  readonly awardedGrosze: number | null;
  /** Parts of it that later budget years bear. */
  readonly awardedLaterYears: readonly YearPart[];
  /** Why no agreement came of the award; null unless it was forgone. */
  readonly forgoneReason: string | null;
  readonly formalCheck: {
    readonly answers: readonly FormalAnswer[];
    readonly outcome: FormalOutcome;
    readonly decidedBy: string;
    readonly decidedAt: string;
  } | null;
  /** What the office asked to be corrected; null where it never did. */
  readonly correction: RevisionSummaryView | null;
  /** The update after a cut; null where none is needed. */
  readonly update: RevisionSummaryView | null;
  /** The last day for a correction that is asked for today; null where it cannot be asked for. */
  readonly correctionDeadline: Deadline | null;
  /** Its confirmation outside the system has not come in time: a fault that a correction may put right. */
  readonly unconfirmed: boolean;
  readonly agreementId: string | null;
  /** The offer in whose place it was written. */
  readonly replaces: OtherOfferView | null;
  /** The offer that took its place before the deadline; this one takes no part in the call. */
  readonly replacedBy: OtherOfferView | null;
  readonly moves: readonly MoveView<
    'formalCheck' | 'returnToCorrect' | 'acceptUpdate' | 'returnUpdate' | 'prepareAgreement' | 'forgo'
  >[];
  readonly timeline: readonly EventView[];
}

export interface CommitteeMemberView {
  readonly accountId: string;
  readonly name: string;
  readonly namedBy: MemberSource;
  readonly declared: number;
  readonly excluded: number;
  readonly filed: number;
  /** Sheets that the member still has to file. */
  readonly owed: number;
  /** When and why the member was released from further scoring; null as long as they score. */
  readonly release: { readonly at: string; readonly reason: string } | null;
  readonly moves: readonly MoveView<'release'>[];
}

export type { MemberStage } from '@nurt/domain/evaluation';

export interface CommitteeOfferRowView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly organisation: string;
  readonly requestedGrosze: number;
  readonly call: { readonly id: string; readonly number: string; readonly title: string };
  readonly stage: MemberStage;
}

/** An offer as a member sees it, with the member's own sheet only. Content is null until impartiality is declared. */
export interface CommitteeOfferView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly organisation: string;
  readonly call: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly criteria: readonly Criterion[];
    /** The kind of task, as it was announced. */
    readonly task: string;
  };
  readonly requestedGrosze: number;
  /** Null until the member has declared to be impartial. */
  readonly content: OfferContent | null;
  /** The organisation as it was when it applied; null as long as the content is. */
  readonly applicant: OrganisationView | null;
  readonly stage: MemberStage;
  /** From further scoring in the call: a sheet that was filed stays, nothing is declared or filed any more. */
  readonly released: boolean;
  readonly declaration: {
    readonly impartial: boolean;
    readonly grounds: readonly string[];
    readonly declaredAt: string;
  } | null;
  readonly sheet: {
    readonly scores: readonly CriterionScore[];
    readonly filedAt: string | null;
    readonly savedAt: string | null;
  };
  readonly next: string | null;
}

export interface RankingRowView {
  readonly offerId: string;
  readonly number: string;
  readonly title: string;
  readonly organisation: string;
  readonly place: number;
  /** Basis points of the maximum. */
  readonly score: number;
  readonly meetsThreshold: boolean;
  readonly requestedGrosze: number;
  /** The request by the budget years of the call, as the costs of the offer are; the year of the line first. */
  readonly requestedYears: readonly YearPart[];
  readonly proposedGrosze: number | null;
  /** Parts of the proposed amount that later years bear. */
  readonly proposedLaterYears: readonly YearPart[];
  readonly proposalReason: string;
  /** Sheets, only once all are filed. */
  readonly sheets: readonly {
    readonly member: string;
    readonly score: number;
    readonly scores: readonly CriterionScore[];
  }[];
}

export interface EvaluationView {
  readonly call: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly poolGrosze: number;
    readonly threshold: number;
    readonly criteria: readonly Criterion[];
  };
  /** What the call still holds in the ledger. */
  readonly availableGrosze: number;
  /** The budget year of the line. */
  readonly year: number;
  /** What it can give in later budget years. */
  readonly laterYears: readonly YearPart[];
  readonly members: readonly CommitteeMemberView[];
  readonly formalChecks: { readonly total: number; readonly pending: number };
  /** Sheets filed, of those that impartial members owe; those that a released member has not filed are not owed. */
  readonly sheets: {
    readonly filed: number;
    readonly expected: number;
    readonly declarationsPending: number;
  };
  /** Null until every sheet is filed: scoring is sealed. */
  readonly ranking: readonly RankingRowView[] | null;
  readonly proposal: {
    readonly amounts: readonly ProposedAmount[];
    readonly proposedBy: string;
    readonly proposedAt: string;
  } | null;
  readonly result: {
    readonly orderNumber: string;
    readonly orderDate: string;
    readonly approvedBy: string;
    readonly approvedAt: string;
  } | null;
  readonly moves: readonly MoveView<'appoint' | 'propose' | 'approve'>[];
  readonly timeline: readonly EventView[];
}

/** A committee of a call without a result on which somebody sits and scores. */
export interface CommitteeSeatView {
  readonly callId: string;
  /** Title of the call. */
  readonly title: string;
  /** Sheets that the person has not filed yet, of the offers admitted so far. */
  readonly sheetsOwed: number;
}

export interface EvaluationApi {
  'GET /api/office/offers/:offerId': { view: OfficeOfferView };
  'PUT /api/office/offers/:offerId/formal-check': { body: FormalCheckRequest; view: OfficeOfferView };
  /** Once, where the call lets offers be corrected. */
  'POST /api/office/offers/:offerId/correction': { body: ReturnOfferRequest; view: OfficeOfferView };
  'GET /api/office/calls/:callId/evaluation': { view: EvaluationView };
  'PUT /api/office/calls/:callId/committee': { body: AppointCommitteeRequest; view: EvaluationView };
  /** From further scoring, for good; while scoring is sealed. */
  'POST /api/office/calls/:callId/committee/:accountId/release': {
    body: ReleaseMemberRequest;
    view: EvaluationView;
  };
  'PUT /api/office/calls/:callId/proposal': { body: ProposeAllocationRequest; view: EvaluationView };
  'POST /api/office/calls/:callId/result': { body: ApproveResultRequest; view: EvaluationView };
  /** For the administrator, before a person of the authority loses a role or leaves. */
  'GET /api/office/people/:personId/committees': { view: readonly CommitteeSeatView[] };
  'GET /api/committee/offers': { view: readonly CommitteeOfferRowView[] };
  'GET /api/committee/offers/:offerId': { view: CommitteeOfferView };
  /** For whoever may read what the offer says. */
  'GET /api/committee/offers/:offerId/attachments': { view: readonly OfferAttachmentView[] };
  'GET /api/committee/offers/:offerId/attachments/:attachmentId/file': { view: Binary };
  'PUT /api/committee/offers/:offerId/declaration': {
    body: DeclareImpartialityRequest;
    view: CommitteeOfferView;
  };
  /** Saves the member's own draft sheet. */
  'PUT /api/committee/offers/:offerId/score-sheet': { body: ScoreSheetRequest; view: CommitteeOfferView };
  'POST /api/committee/offers/:offerId/score-sheet/filing': {
    body: ScoreSheetRequest;
    view: CommitteeOfferView;
  };
}
