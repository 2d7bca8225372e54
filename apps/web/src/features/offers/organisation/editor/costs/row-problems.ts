import { isMissing, type DraftProblem } from '../../../../../shared/drafts/field-errors';

const NONE: readonly DraftProblem[] = [];

/**
 * What is to be said at each row: what is wrong at once, what is missing only once the person has asked to submit, and
 * nothing of the field that is being typed in.
 *
 * @param typing name of the field that has focus
 */
export function rowProblems(
  problems: readonly DraftProblem[],
  marking: boolean,
  typing: string | null,
): (index: number) => readonly DraftProblem[] {
  const rows = new Map<number, DraftProblem[]>();
  for (const problem of problems) {
    const index = /^costs\.(\d+)\./.exec(problem.path ?? '')?.[1];
    if (index === undefined || problem.path === typing || (!marking && isMissing(problem))) continue;
    rows.set(Number(index), [...(rows.get(Number(index)) ?? []), problem]);
  }
  return (index) => rows.get(index) ?? NONE;
}
