import type { Criterion } from '../calls';
import { WHOLE, type BasisPoints } from '../money';
import type { Problem, ProblemCode } from '../problems';
import { exactMean, fitsCriterion, shownScore, type ExactScore } from './exact-score';
import type { CriterionScore } from './types';

type Problems = Problem<ProblemCode>[];

/** Problems of a sheet that is still being written: what is there must fit the criteria; anything may be missing. */
export function draftSheetProblems(
  criteria: readonly Criterion[],
  scores: readonly CriterionScore[],
): Problems {
  return scores.flatMap(({ criterionId, points }, index): Problems => {
    const path = `scores.${String(index)}`;
    const criterion = criteria.find(({ id }) => id === criterionId);
    if (!criterion) return [{ code: 'invalid_id', path: `${path}.criterionId` }];
    if (scores.findIndex((score) => score.criterionId === criterionId) < index) {
      return [{ code: 'duplicate_id', path: `${path}.criterionId` }];
    }
    if (points === null || fitsCriterion(points, criterion)) return [];
    return [
      {
        code: 'score_out_of_range',
        path: `${path}.points`,
        params: { criterion: criterion.name, maximum: criterion.maximumPoints },
      },
    ];
  });
}

/**
 * Problems of a sheet that is to be filed: every criterion has whole points from 0 to its maximum and a reason.
 * The path of a criterion that the sheet leaves out is its place in the order of the call.
 */
export function sheetProblems(criteria: readonly Criterion[], scores: readonly CriterionScore[]): Problems {
  const missing = criteria.flatMap(({ id, name }, place): Problems => {
    const index = scores.findIndex(({ criterionId }) => criterionId === id);
    const score = scores[index];
    const path = `scores.${String(score ? index : place)}`;
    const problems: Problems = [];
    if (score === undefined || score.points === null) {
      problems.push({ code: 'score_missing', path: `${path}.points`, params: { criterion: name } });
    }
    if (!score || score.reason.trim() === '') {
      problems.push({ code: 'score_reason_required', path: `${path}.reason`, params: { criterion: name } });
    }
    return problems;
  });
  return [...draftSheetProblems(criteria, scores), ...missing];
}

/**
 * The score of one sheet as it is shown, in basis points of the maximum: Σ weight × points / maximum points, computed
 * exactly and rounded down once, at the end. Bonus criteria add to it beyond the whole.
 * @throws RangeError for a sheet that has problems, or for criteria whose weights exceed the whole.
 */
export function sheetScore(criteria: readonly Criterion[], scores: readonly CriterionScore[]): BasisPoints {
  baseScore(criteria, [scores]);
  return shownScore(exactMean(criteria, [scores]));
}

/**
 * The mean score of sheets without their bonuses: what the threshold is measured by.
 * @throws RangeError as `exactMean`, and for criteria whose weights exceed the whole.
 */
export function baseScore(
  criteria: readonly Criterion[],
  sheets: readonly (readonly CriterionScore[])[],
): ExactScore {
  const counted = criteria.filter(({ bonus }) => !bonus);
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
  if (weights > WHOLE) throw new RangeError('The weights of the criteria exceed the whole');
  return exactMean(counted, sheets);
}
