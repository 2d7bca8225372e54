import type {
  FigureKey,
  FigureRow,
  FigureUnit,
  ProgrammeStatus,
  YearlyReport,
} from '@nurt/domain/programmes';
import type { MoveView } from '../kernel';
import type { Pdf } from '../documents';
import type { DocumentQuery } from '../documents/requests';

/** The yearly report as the office sees it: live until it is sent, frozen from then on. */
export interface YearlyReportView {
  readonly status: ProgrammeStatus;
  readonly report: YearlyReport;
  /** Last day for the council and the bulletin (UDPP art. 5a ust. 3), with its reckoning. */
  readonly due: { readonly dueOn: string; readonly wouldShiftTo: string | null; readonly basis: string };
  /** Null until it is sent. */
  readonly sent: { readonly at: string; readonly by: string; readonly checksum: string } | null;
  readonly moves: readonly MoveView<'report'>[];
}

/** The records behind one figure; they sum or count to its value. */
export interface FigureRowsView {
  readonly key: FigureKey;
  readonly unit: FigureUnit;
  readonly value: number;
  readonly programme: { readonly id: string; readonly title: string; readonly year: number };
  readonly rows: readonly FigureRow[];
}

/** A sent report as data for everybody. The checksum is SHA-256 of `report` as canonical JSON (RFC 8785). */
export interface PublicYearlyReport {
  readonly report: YearlyReport;
  readonly sentAt: string;
  readonly checksum: string;
}

export interface YearlyReportApi {
  'GET /api/office/programmes/:programmeId/report': { view: YearlyReportView };
  'POST /api/office/programmes/:programmeId/report': { view: YearlyReportView };
  'GET /api/office/programmes/:programmeId/report/:figureKey': { view: FigureRowsView };
  'GET /api/public/programmes/:programmeId/report.json': { view: PublicYearlyReport };
  'GET /api/public/programmes/:programmeId/report.pdf': { query: DocumentQuery; view: Pdf };
}
