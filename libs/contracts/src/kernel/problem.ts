import type { Problem, ProblemCode } from '@nurt/domain/problems';

/** What every refusal looks like on the wire: RFC 9457 (`application/problem+json`). */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly problems: readonly Problem<ProblemCode>[];
  /** The request's id, also in the log; shown to people as a small reference number. */
  readonly correlationId: string;
}
