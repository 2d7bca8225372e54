import type { Applied, DraftRules, FieldChange } from '@nurt/domain/drafts';
import { refuse } from '../refusal';

/** The changes in the content as it is now. @throws Refusal malformed with every place or value that is not the form's */
export function mergeChanges<Content extends object>(
  rules: DraftRules<Content>,
  current: Content,
  changes: readonly FieldChange[],
): Applied<Content> {
  const problems = rules.changeProblems(changes, current);
  if (problems.length > 0) throw refuse.malformed(problems);
  const merged = rules.applyChanges(current, changes);
  const tooLong = rules.listProblems(merged.content);
  if (tooLong.length > 0) throw refuse.malformed(tooLong);
  return merged;
}
