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
import type { ConsultationsApi } from './consultations';
import type { ProgrammeContentApi } from './content';
import type { AdoptProgrammeRequest, CreateProgrammeRequest } from './requests';

export type * from './consultations';
export type * from './content';

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
export interface PublicProgrammeView {
  readonly id: string;
  readonly authority: { readonly id: string; readonly name: string };
  readonly kind: ProgrammeKind;
  readonly year: number;
  readonly yearTo: number;
  readonly title: string;
  readonly resolutionNumber: string;
  readonly resolutionDate: string;
  readonly total: LineBalance;
  readonly lines: readonly BudgetLineView[];
}

export interface ProgrammesApi extends ConsultationsApi, ProgrammeContentApi {
  'GET /api/public/programmes': { query: { year?: number }; view: readonly PublicProgrammeView[] };
  'GET /api/office/programmes': { query: { only?: 'totals' }; view: readonly ProgrammeRowView[] };
  'POST /api/office/programmes': { body: CreateProgrammeRequest; view: ProgrammeView };
  'GET /api/office/programmes/:programmeId': { view: ProgrammeView };
  'POST /api/office/programmes/:programmeId/withdrawal': { view: ProgrammeView };
  'POST /api/office/programmes/:programmeId/adoption': { body: AdoptProgrammeRequest; view: ProgrammeView };
}
