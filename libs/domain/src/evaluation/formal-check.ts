import type { ChecklistItem } from '../calls';
import type { Problem, ProblemCode } from '../problems';
import type { FormalAnswer, FormalOutcome } from './types';

type Problems = Problem<ProblemCode>[];

/**
 * Problems of a formal check: every point of the call's checklist is answered once, every point that is not met
 * has a reason, and the outcome follows from the answers: admitted when all are met, otherwise rejected.
 */
export function formalCheckProblems(
  checklist: readonly ChecklistItem[],
  answers: readonly FormalAnswer[],
  outcome: FormalOutcome,
): Problems {
  const unanswered = checklist
    .filter(({ id }) => !answers.some(({ itemId }) => itemId === id))
    .map(({ text }) => ({
      code: 'formal_item_unanswered' as const,
      path: 'answers',
      params: { item: text },
    }));
  const allMet = answers.every(({ met }) => met);
  // While answers are missing nobody can say which outcome would be right.
  const mismatch = unanswered.length === 0 && (outcome === 'admitted') !== allMet;
  return [
    ...unanswered,
    ...answers.flatMap((answer, index) => answerProblems(checklist, answers, answer, index)),
    ...(mismatch
      ? [{ code: 'formal_outcome_mismatch' as const, path: 'outcome', basis: 'UDPP art. 15' }]
      : []),
  ];
}

function answerProblems(
  checklist: readonly ChecklistItem[],
  answers: readonly FormalAnswer[],
  { itemId, met, reason }: FormalAnswer,
  index: number,
): Problems {
  const path = `answers.${String(index)}`;
  const item = checklist.find(({ id }) => id === itemId);
  if (!item) return [{ code: 'invalid_id', path: `${path}.itemId` }];
  if (answers.findIndex((answer) => answer.itemId === itemId) < index) {
    return [{ code: 'duplicate_id', path: `${path}.itemId` }];
  }
  if (met || reason.trim() !== '') return [];
  return [{ code: 'formal_reason_required', path: `${path}.reason`, params: { item: item.text } }];
}
