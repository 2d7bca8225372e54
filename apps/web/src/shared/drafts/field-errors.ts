import { set, type FieldErrors, type FieldValues } from 'react-hook-form';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import type { Locale } from '@nurt/wording/format';
import { problemText } from '@nurt/wording/problems';

export type DraftProblem = Problem<ProblemCode>;

/** Is it about something not written yet, rather than about something written wrongly? */
export function isMissing({ code }: DraftProblem): boolean {
  return /_(?:required|incomplete)$/.test(code);
}

/** A problem in one sentence, with its legal basis where it has one. */
export function sentenceOf({ code, params, basis }: DraftProblem, locale: Locale): string {
  const sentence = problemText(code, params, locale);
  return basis ? `${sentence} (${basis})` : sentence;
}

/**
 * Problems as the errors of a form, the first one at each field.
 * @param isField whether a field stands at the path; the others are said elsewhere on the screen
 */
export function fieldErrors<Values extends FieldValues>(
  problems: readonly DraftProblem[],
  isField: (path: string) => boolean,
  locale: Locale,
): FieldErrors<Values> {
  const errors: FieldErrors<Values> = {};
  const seen = new Set<string>();
  for (const problem of problems) {
    const { path } = problem;
    if (path === undefined || seen.has(path) || !isField(path)) continue;
    seen.add(path);
    // Without the legal basis: at the field the sentence has to be short.
    set(errors, path, { type: problem.code, message: problemText(problem.code, problem.params, locale) });
  }
  return errors;
}
