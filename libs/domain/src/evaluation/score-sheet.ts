import type { Criterion } from '../calls';
import { basisPoints, divideHalfUp, WHOLE, type BasisPoints } from '../money';
import type { Problem, ProblemCode } from '../problems';
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
    if (points === null || isWithin(points, criterion)) return [];
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
 * The score of one sheet in basis points of the maximum: Σ weight × points / maximum points, computed exactly and
 * rounded half up once, at the end. Bonus criteria add to it beyond the whole.
 * @throws RangeError for a sheet that has problems, or for criteria whose weights exceed the whole.
 */
export function sheetScore(criteria: readonly Criterion[], scores: readonly CriterionScore[]): BasisPoints {
  baseScore(criteria, scores);
  return weighted(criteria, scores);
}

/**
 * The score of one sheet without its bonuses: what the threshold is measured by.
 * @throws as `sheetScore`
 */
export function baseScore(criteria: readonly Criterion[], scores: readonly CriterionScore[]): BasisPoints {
  const score = weighted(
    criteria.filter(({ bonus }) => !bonus),
    scores,
  );
  if (score > WHOLE) throw new RangeError('The weights of the criteria exceed the whole');
  return score;
}

function weighted(criteria: readonly Criterion[], scores: readonly CriterionScore[]): BasisPoints {
  const denominator = criteria.reduce((product, { maximumPoints }) => product * BigInt(maximumPoints), 1n);
  const numerator = criteria.reduce((sum, criterion) => {
    const share = (denominator / BigInt(criterion.maximumPoints)) * BigInt(pointsFor(criterion, scores));
    return sum + BigInt(criterion.weight) * share;
  }, 0n);
  return basisPoints(Number(divideHalfUp(numerator, denominator)));
}

/**
 * The arithmetic mean of the members' scores, in basis points rounded half up.
 * @throws RangeError when there is none.
 */
export function meanScore(scores: readonly BasisPoints[]): BasisPoints {
  if (scores.length === 0) throw new RangeError('There is no mean of no scores');
  const sum = scores.reduce((total, score) => total + BigInt(score), 0n);
  return basisPoints(Number(divideHalfUp(sum, BigInt(scores.length))));
}

/**
 * The points a sheet gives for a criterion.
 * @throws RangeError when it gives none, or none that fit.
 */
export function pointsFor(criterion: Criterion, scores: readonly CriterionScore[]): number {
  const points = scores.find(({ criterionId }) => criterionId === criterion.id)?.points ?? null;
  if (points === null || !isWithin(points, criterion)) {
    throw new RangeError(`The sheet has no valid points for criterion ${criterion.id}`);
  }
  return points;
}

function isWithin(points: number, { maximumPoints }: Criterion): boolean {
  return Number.isSafeInteger(points) && points >= 0 && points <= maximumPoints;
}
