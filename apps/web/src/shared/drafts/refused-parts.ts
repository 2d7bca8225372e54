import { ProblemError } from '../api';

const PREFIX = 'parts.';

/**
 * Which of the parts sent the server refused to save, or null when the refusal is not about particular parts. The
 * others can still be saved.
 */
export function refusedParts(error: unknown, sent: readonly string[]): readonly string[] | null {
  if (!(error instanceof ProblemError) || (error.status !== 400 && error.status !== 422)) return null;
  const named = error.problems.map(({ path }) =>
    path?.startsWith(PREFIX) ? path.slice(PREFIX.length).split('.')[0] : undefined,
  );
  if (named.length === 0 || named.some((part) => part === undefined || !sent.includes(part))) return null;
  return [...new Set(named)] as string[];
}

/** The refusal with the paths of the form: `parts.costs.0.name` speaks of the field `costs.0.name`. */
export function inTheForm(error: unknown): unknown {
  if (!(error instanceof ProblemError)) return error;
  return new ProblemError({
    ...error.document,
    problems: error.problems.map((problem) =>
      problem.path?.startsWith(PREFIX) ? { ...problem, path: problem.path.slice(PREFIX.length) } : problem,
    ),
  });
}
