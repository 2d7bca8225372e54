import type {
  LineBalance,
  ProgrammeKind,
  ProgrammeMove,
  ProgrammePhase,
  ProgrammeStatus,
  YearLimit,
} from '@nurt/domain/programmes';
import type { LegalBasis } from '@nurt/domain/statute';
import type { EventView, MoveView } from '../kernel';
import type { ClosingApi } from './closing';
import type { ConsultationsApi } from './consultations';
import type { ProgrammeContentApi } from './content';
import type { MoneyApi } from './money';
import type { YearlyReportApi } from './report';
import type { AdoptProgrammeRequest, CreateProgrammeRequest } from './requests';

export type { CarriedAgreementView, ClosingLineView, ClosingView } from './closing';
export type * from './consultations';
export type * from './content';
export type { FigureRowsView, PublicYearlyReport, YearlyReportView } from './report';
export type { MoneyFiguresView, MoneyGroupView, ProgrammeMoneyView } from './money';

export interface BudgetLineView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly legalBasis: LegalBasis;
  readonly spheres: readonly string[];
  readonly division: string;
  readonly chapter: string;
  readonly paragraph: string;
  readonly priorityTasks: readonly string[];
  /** For each year of a multi-year programme. */
  readonly limits: readonly YearLimit[];
  readonly balance: LineBalance;
}

/** A programme in the list of all years; without lines where only totals were asked for. */
export interface ProgrammeRowView {
  readonly id: string;
  readonly kind: ProgrammeKind;
  readonly year: number;
  /** The last year; the year itself for an annual programme. */
  readonly yearTo: number;
  readonly title: string;
  readonly status: ProgrammeStatus;
  readonly phase: ProgrammePhase;
  readonly resolutionNumber: string | null;
  readonly resolutionDate: string | null;
  /** First day in force, once adopted. */
  readonly inForceFrom: string | null;
  readonly total: LineBalance;
  readonly lines: readonly BudgetLineView[];
}

export interface ProgrammeView extends ProgrammeRowView {
  readonly moves: readonly MoveView<ProgrammeMove | 'edit' | 'amend'>[];
  readonly timeline: readonly EventView[];
}

/** A programme as citizens see it. */
/** One later budget year: what calls may still give in it or have given, and what of that is awarded. Grosze. */
export interface PromisedYearView {
  readonly year: number;
  readonly promisedGrosze: number;
  readonly awardedGrosze: number;
}

export interface PublicProgrammeView {
  readonly id: string;
  readonly authority: { readonly id: string; readonly name: string };
  readonly kind: ProgrammeKind;
  readonly year: number;
  readonly yearTo: number;
  readonly title: string;
  readonly resolutionNumber: string;
  readonly resolutionDate: string;
  /** When the yearly report was sent, ISO 8601; null until then. */
  readonly reportSentAt: string | null;
  readonly total: LineBalance;
  readonly lines: readonly BudgetLineView[];
  /** What its calls promise, and have awarded, of the money of later budget years (UDPP art. 16 ust. 3). */
  readonly laterYears: readonly PromisedYearView[];
}

export interface ProgrammesApi
  extends ConsultationsApi, ProgrammeContentApi, MoneyApi, ClosingApi, YearlyReportApi {
  'GET /api/public/programmes': { query: { year?: number }; view: readonly PublicProgrammeView[] };
  'GET /api/office/programmes': { query: { only?: 'totals' }; view: readonly ProgrammeRowView[] };
  'POST /api/office/programmes': { body: CreateProgrammeRequest; view: ProgrammeView };
  'GET /api/office/programmes/:programmeId': { view: ProgrammeView };
  'POST /api/office/programmes/:programmeId/withdrawal': { view: ProgrammeView };
  'POST /api/office/programmes/:programmeId/adoption': { body: AdoptProgrammeRequest; view: ProgrammeView };
}
