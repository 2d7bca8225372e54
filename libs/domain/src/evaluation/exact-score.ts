import type { Criterion } from '../calls';
import { basisPoints, type BasisPoints } from '../money';
import type { CriterionScore } from './types';

/**
 * A score in basis points of the maximum as a fraction, never rounded: the threshold and the places are decided on it.
 * The denominator is positive.
 */
export interface ExactScore {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The arithmetic mean of sheets, each being Σ weight × points / maximum points.
 * @throws RangeError when there is no sheet, or one without valid points for a criterion.
 */
export function exactMean(
  criteria: readonly Criterion[],
  sheets: readonly (readonly CriterionScore[])[],
): ExactScore {
  if (sheets.length === 0) throw new RangeError('There is no mean of no sheets');
  const whole = criteria.reduce((product, { maximumPoints }) => product * BigInt(maximumPoints), 1n);
  const numerator = sheets
    .flatMap((sheet) => criteria.map((criterion) => ({ criterion, points: pointsFor(criterion, sheet) })))
    .reduce(
      (sum, { criterion: { weight, maximumPoints }, points }) =>
        sum + BigInt(weight) * BigInt(points) * (whole / BigInt(maximumPoints)),
      0n,
    );
  return { numerator, denominator: whole * BigInt(sheets.length) };
}

/** For sorting, the higher first. */
export function higherFirst(a: ExactScore, b: ExactScore): number {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  if (left === right) return 0;
  return left > right ? -1 : 1;
}

/** Is the score at least that share of the maximum, with nothing rounded? */
export function reaches({ numerator, denominator }: ExactScore, share: BasisPoints): boolean {
  return numerator >= BigInt(share) * denominator;
}

/** The score as it is shown: rounded down, so that nobody who misses the threshold seems to have reached it. */
export function shownScore({ numerator, denominator }: ExactScore): BasisPoints {
  return basisPoints(Number(numerator / denominator));
}

/**
 * The points a sheet gives for a criterion.
 * @throws RangeError when it gives none, or none that fit.
 */
export function pointsFor(criterion: Criterion, scores: readonly CriterionScore[]): number {
  const points = scores.find(({ criterionId }) => criterionId === criterion.id)?.points ?? null;
  if (points === null || !fitsCriterion(points, criterion)) {
    throw new RangeError(`The sheet has no valid points for criterion ${criterion.id}`);
  }
  return points;
}

/** Are these whole points from 0 to the maximum of the criterion? */
export function fitsCriterion(points: number, { maximumPoints }: Criterion): boolean {
  return Number.isSafeInteger(points) && points >= 0 && points <= maximumPoints;
}
