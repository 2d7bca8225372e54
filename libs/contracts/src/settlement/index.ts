import type { Deadline } from '@nurt/domain/calendar';
import type { OfferContent } from '@nurt/domain/offers';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import type {
  GrantReturnStatus,
  ReportContent,
  ReportKind,
  ReportMove,
  ReportStatus,
  ReturnGround,
} from '@nurt/domain/settlement';
import type { EventView, MoveView } from '../kernel';
import type {
  OpenInterimReportRequest,
  RecordReturnRequest,
  ReturnReportRequest,
  SaveReportRequest,
  SubmitReportRequest,
} from './requests';

export interface ReportRowView {
  readonly id: string;
  readonly kind: ReportKind;
  /** The budget year of an interim report; null for a final one. */
  readonly year: number | null;
  readonly status: ReportStatus;
  readonly agreement: { readonly id: string; readonly number: string; readonly title: string };
  readonly organisation: { readonly id: string; readonly name: string };
  /** The part of the grant that the report tells of. */
  readonly grantGrosze: number;
  readonly dueOn: string;
  readonly submittedAt: string | null;
}

export interface InterestPeriodView {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  /** Basis points a year. */
  readonly rate: number;
  /** The part of the principal that the days are reckoned on. */
  readonly principalGrosze: number;
  /** Interest of these days, to the grosz. */
  readonly interestGrosze: number;
  /** False: the rate has not been read in a source, and the office confirms it. */
  readonly confirmed: boolean;
}

export interface GrantReturnView {
  readonly id: string;
  readonly status: GrantReturnStatus;
  readonly ground: ReturnGround;
  readonly agreement: { readonly id: string; readonly number: string; readonly title: string };
  readonly organisation: { readonly id: string; readonly name: string };
  readonly principalGrosze: number;
  readonly receivedGrosze: number;
  readonly receivedInterestGrosze: number;
  readonly due: Deadline;
  /**
   * Interest still owed, in whole złoty as grosze: on what is outstanding up to today, on what came late up to the day
   * it came, less the interest received.
   */
  readonly interestGrosze: number;
  readonly interestPeriods: readonly InterestPeriodView[];
  readonly moves: readonly MoveView<'receive'>[];
}

export interface ReportView {
  readonly id: string;
  readonly kind: ReportKind;
  /** The budget year of an interim report; null for a final one. */
  readonly year: number | null;
  /** The days that the report tells of: of the whole task, unless other years have reports of their own. */
  readonly period: { readonly from: string; readonly to: string };
  readonly status: ReportStatus;
  readonly content: ReportContent;
  readonly agreement: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    /** The part of the grant that the report tells of. */
    readonly grantGrosze: number;
    /** What of that part was paid. */
    readonly paidGrosze: number;
    readonly taskFrom: string;
    readonly taskTo: string;
    readonly signedOn: string | null;
  };
  /** The planned side: the offer that the agreement was made on, as far as the years of the report bear it. */
  readonly offer: OfferContent;
  /** Basis points by which a cost item may grow, as the call says; null: none may. */
  readonly costShiftTolerance: number | null;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly due: Deadline;
  readonly version: number;
  readonly savedAt: string;
  readonly submittedAt: string | null;
  readonly checksum: string | null;
  readonly remarks: string | null;
  /** What still keeps it from being submitted. */
  readonly missing: readonly Problem<ProblemCode>[];
  /** What acceptance would settle and ask back. */
  readonly figures: {
    readonly paidGrosze: number;
    readonly usedGrosze: number;
    readonly unusedGrosze: number;
  };
  readonly grantReturn: GrantReturnView | null;
  readonly moves: readonly MoveView<ReportMove | 'edit'>[];
  readonly timeline: readonly EventView[];
}

export interface SettlementApi {
  /** Opens the final report of an agreement, making the draft at the first call. */
  'POST /api/agreements/:agreementId/report': { view: ReportView };
  /** Opens the interim report on one budget year of a multi-year agreement. */
  'POST /api/agreements/:agreementId/interim-report': { body: OpenInterimReportRequest; view: ReportView };
  'GET /api/reports': { query: { organisationId?: string }; view: readonly ReportRowView[] };
  'GET /api/reports/:reportId': { view: ReportView };
  'PATCH /api/reports/:reportId': { body: SaveReportRequest; view: { version: number; savedAt: string } };
  'POST /api/reports/:reportId/submission': { body: SubmitReportRequest; view: ReportView };
  'GET /api/office/reports': { query: { year?: number }; view: readonly ReportRowView[] };
  'POST /api/office/reports/:reportId/acceptance': { view: ReportView };
  'POST /api/office/reports/:reportId/remarks': { body: ReturnReportRequest; view: ReportView };
  'GET /api/office/returns': { query: { year?: number }; view: readonly GrantReturnView[] };
  'POST /api/office/returns/:returnId/receipts': { body: RecordReturnRequest; view: GrantReturnView };
}
