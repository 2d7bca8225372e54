import type { ScoreSheetRequest } from '@nurt/contracts/evaluation/requests';
import type { CriterionScore } from '@nurt/domain/evaluation';

/** The scores of a request as they are stored. */
export function scoresOf({ scores }: ScoreSheetRequest): CriterionScore[] {
  return scores.map(({ criterionId, points, reason }) => ({
    criterionId: criterionId.toLowerCase(),
    points,
    reason,
  }));
}
