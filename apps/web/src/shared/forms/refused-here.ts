import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { ProblemError } from '../api';

/** A refusal found by the domain's own rules before anything is sent; forms show it as they show the server's. */
export function refusedHere(problems: readonly Problem<ProblemCode>[]): ProblemError {
  return new ProblemError({
    type: 'about:blank',
    title: '',
    status: 422,
    code: problems[0]?.code ?? 'malformed_request',
    problems,
    correlationId: '',
  });
}
