import type { ChecklistItem } from '@nurt/domain/calls';
import type { FormalAnswer, FormalOutcome } from '@nurt/domain/evaluation';
import type { Problem, ProblemCode } from '@nurt/domain/problems';

/** The formal check while it is being filled in. */
export interface CheckDraft {
  answers: { itemId: string; met: 'yes' | 'no' | null; reason: string }[];
}

/** The answers as they are sent, in the order of the checklist. A reason belongs to a point that is not met. */
export function answersOf({ answers }: CheckDraft): FormalAnswer[] {
  return answers.map(({ itemId, met, reason }) => ({
    itemId,
    met: met === 'yes',
    reason: met === 'yes' ? '' : reason,
  }));
}

/** The outcome that follows from the answers given so far: one point that is not met rejects the offer. */
export function outcomeOf({ answers }: CheckDraft): FormalOutcome {
  return answers.some(({ met }) => met === 'no') ? 'rejected' : 'admitted';
}

/** What keeps the check from being sent, each at the field where it is put right. */
export function draftProblems(
  checklist: readonly ChecklistItem[],
  { answers }: CheckDraft,
): Problem<ProblemCode>[] {
  return answers.flatMap(({ itemId, met, reason }, index): Problem<ProblemCode>[] => {
    const params = { item: checklist.find(({ id }) => id === itemId)?.text ?? '' };
    if (met === null) return [{ code: 'formal_item_unanswered', path: `answers.${index}.met`, params }];
    if (met === 'yes' || reason.trim() !== '') return [];
    return [{ code: 'formal_reason_required', path: `answers.${index}.reason`, params }];
  });
}
