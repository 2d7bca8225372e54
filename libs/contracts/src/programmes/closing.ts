import type { ClosingObstacle, LineBalance, ProgrammeStatus } from '@nurt/domain/programmes';
import type { MoveView } from '../kernel';

/** A line as the closing finds or leaves it. */
export interface ClosingLineView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly balance: LineBalance;
  /** What lapses with the closing, or lapsed. Grosze. */
  readonly lapsingGrosze: number;
}

/** An agreement that runs on after the year: it stays payable and settlable. Grosze. */
export interface CarriedAgreementView {
  readonly agreementId: string;
  readonly number: string;
  readonly title: string;
  readonly organisation: string;
  readonly committedGrosze: number;
  readonly executedGrosze: number;
  readonly settledGrosze: number;
  readonly returnedGrosze: number;
}

/** The closing of a programme's year: what it will do, or did. */
export interface ClosingView {
  readonly programmeId: string;
  readonly title: string;
  readonly year: number;
  readonly status: ProgrammeStatus;
  /** First day on which the year can be closed. */
  readonly from: string;
  /** ISO 8601; null while the year is open. */
  readonly closedAt: string | null;
  readonly obstacles: readonly ClosingObstacle[];
  readonly lines: readonly ClosingLineView[];
  readonly lapsingGrosze: number;
  readonly carried: readonly CarriedAgreementView[];
  readonly moves: readonly MoveView<'close'>[];
}

export interface ClosingApi {
  'GET /api/office/programmes/:programmeId/closing': { view: ClosingView };
  'POST /api/office/programmes/:programmeId/closing': { view: ClosingView };
}
