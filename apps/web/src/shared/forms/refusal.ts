import type { FieldErrors, FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { fieldId, labelOf, type SummaryProblem } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import type { Locale } from '@nurt/wording/format';
import { problemText } from '@nurt/wording/problems';
import { NetworkError, ProblemError } from '../api';

/** Why something was not done, in sentences. */
export interface Refusal {
  readonly problems: readonly SummaryProblem[];
  /** Small reference number of the server's answer. */
  readonly reference: string | null;
}

/** Turns a failure into sentences; an error that is neither a refusal nor the network is a fault and is thrown on. */
export function refusalOf(error: unknown, locale: Locale): Refusal {
  if (error instanceof NetworkError)
    return { problems: [{ text: common[locale].offlineText }], reference: null };
  if (!(error instanceof ProblemError)) throw error;
  return {
    problems: error.problems.map((problem) => ({ text: textOf(problem, locale) })),
    reference: error.reference,
  };
}

/**
 * Puts every problem of a refusal where it belongs: at its field when the form has one with that path, and in any
 * case into the list for the summary, which links to the field. Nothing typed is touched.
 */
export function applyProblems<Values extends FieldValues, Output>(
  form: UseFormReturn<Values, unknown, Output>,
  error: unknown,
  locale: Locale,
): Refusal {
  if (!(error instanceof ProblemError)) return refusalOf(error, locale);
  const names = [...form.control._names.mount];
  const problems = error.problems.map((problem): SummaryProblem => {
    const text = textOf(problem, locale);
    const { path } = problem;
    if (!path) return { text };
    if (names.includes(path)) form.setError(path as Path<Values>, { type: 'server', message: text });
    const name = names.includes(path) ? path : names.find((candidate) => candidate.startsWith(`${path}.`));
    if (name === undefined) return { text };
    const id = fieldId(name);
    return { text, fieldId: id, label: name === path ? labelOf(id) : undefined };
  });
  return { problems: asOnScreen(problems), reference: error.reference };
}

/** The problems that the form found by itself, as a list for the summary. */
export function problemsOf(errors: FieldErrors): readonly SummaryProblem[] {
  const problems = flatten(errors, '').map(({ path, message }) => {
    const id = fieldId(path);
    return { text: message, fieldId: id, label: labelOf(id) };
  });
  return asOnScreen(problems);
}

/** In the order in which the fields stand on the screen; what belongs to none of them comes first. */
function asOnScreen(problems: readonly SummaryProblem[]): readonly SummaryProblem[] {
  const fieldOf = ({ fieldId: id }: SummaryProblem) =>
    id === undefined ? null : document.getElementById(id);
  return problems.toSorted((one, other) => {
    const [a, b] = [fieldOf(one), fieldOf(other)];
    if (!a || !b) return Number(a !== null) - Number(b !== null);
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : Number(a !== b);
  });
}

function textOf({ code, params, basis }: ProblemError['problems'][number], locale: Locale): string {
  const sentence = problemText(code, params, locale);
  return basis ? `${sentence} (${basis})` : sentence;
}

function flatten(node: unknown, path: string): { path: string; message: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('message' in node && typeof node.message === 'string') return [{ path, message: node.message }];
  return Object.entries(node).flatMap(([key, child]) => flatten(child, path ? `${path}.${key}` : key));
}
