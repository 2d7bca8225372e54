import type { ProblemDocument } from '@nurt/contracts';
import type { Problem, ProblemCode } from '@nurt/domain/problems';

/** The server understood and refused, or failed; it says what, where and why. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(readonly document: ProblemDocument) {
    super(document.code);
  }

  get status(): number {
    return this.document.status;
  }

  get code(): ProblemCode {
    return this.document.code;
  }

  /** Everything that is wrong; a refusal without a list is one problem by itself. */
  get problems(): readonly Problem<ProblemCode>[] {
    return this.document.problems.length > 0 ? this.document.problems : [{ code: this.document.code }];
  }

  /** Small number that people can quote; the log carries it too. */
  get reference(): string | null {
    return this.document.correlationId || null;
  }
}

/** The server could not be reached; nothing is known to have happened. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

/** Reads a refusal. An answer that is no problem document (a proxy's page) becomes one of the general codes. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => null);
  if (isProblemDocument(body)) return new ProblemError(body);
  const code: ProblemCode =
    response.status === 404
      ? 'not_found'
      : response.status >= 502
        ? 'temporarily_unavailable'
        : 'internal_error';
  return new ProblemError({
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    code,
    problems: [],
    correlationId: '',
  });
}

function isProblemDocument(body: unknown): body is ProblemDocument {
  return (
    typeof body === 'object' &&
    body !== null &&
    'code' in body &&
    typeof body.code === 'string' &&
    'problems' in body &&
    Array.isArray(body.problems)
  );
}
