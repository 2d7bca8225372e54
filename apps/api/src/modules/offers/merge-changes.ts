import {
  applyChanges,
  changeProblems,
  listProblems,
  type Applied,
  type FieldChange,
  type OfferContent,
} from '@nurt/domain/offers';
import { refuse } from '../../kernel';

/** The changes in the content as it is now. @throws Refusal malformed with every place or value that is not the form's */
export function mergeChanges(current: OfferContent, changes: readonly FieldChange[]): Applied {
  const problems = changeProblems(changes, current);
  if (problems.length > 0) throw refuse.malformed(problems);
  const merged = applyChanges(current, changes);
  const tooLong = listProblems(merged.content);
  if (tooLong.length > 0) throw refuse.malformed(tooLong);
  return merged;
}
