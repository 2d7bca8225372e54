import type { Instant } from '../calendar';
import { usualTieBreaks, type Criterion, type TieBreak } from '../calls';
import type { BasisPoints, Grosze } from '../money';
import { exactMean, higherFirst, pointsFor, reaches, shownScore, type ExactScore } from './exact-score';
import { baseScore } from './score-sheet';
import type { CriterionScore, RankedOffer } from './types';

/** An offer with the filed sheets of its impartial members, at least one. */
export interface ScoredOffer {
  readonly offerId: string;
  readonly requestedGrosze: Grosze;
  /** Own contribution, financial and other. */
  readonly ownGrosze: Grosze;
  readonly totalCostGrosze: Grosze;
  readonly submittedAt: Instant;
  readonly sheets: readonly (readonly CriterionScore[])[];
}

interface Contender {
  readonly offer: ScoredOffer;
  /** With bonuses. */
  readonly score: ExactScore;
  readonly base: ExactScore;
}

/**
 * The ranking: by the arithmetic mean of the members' scores, bonuses included; the threshold looks at the score without
 * them. Both are compared exactly; only what is shown is rounded, downwards. Of equal means the call's tie-breaks decide
 * in their order, then the earlier submission; two offers never share a place.
 * @throws RangeError for an offer without a sheet or with a sheet that has problems.
 */
export function rank(
  criteria: readonly Criterion[],
  threshold: BasisPoints,
  offers: readonly ScoredOffer[],
  tieBreaks: readonly TieBreak[] = usualTieBreaks(criteria),
): RankedOffer[] {
  return offers
    .map((offer): Contender => ({
      offer,
      score: exactMean(criteria, offer.sheets),
      base: baseScore(criteria, offer.sheets),
    }))
    .sort(
      (a, b) =>
        higherFirst(a.score, b.score) ||
        brokenTie(criteria, tieBreaks, a.offer, b.offer) ||
        earlier(a.offer, b.offer) ||
        // Submitted in the same millisecond: any order, as long as it is always the same.
        (a.offer.offerId < b.offer.offerId ? -1 : 1),
    )
    .map(({ offer, score, base }, index) => ({
      offerId: offer.offerId,
      place: index + 1,
      score: shownScore(score),
      meetsThreshold: reaches(base, threshold),
      requestedGrosze: offer.requestedGrosze,
    }));
}

/** The first tie-break that tells the two apart; 0 where none does. */
function brokenTie(
  criteria: readonly Criterion[],
  tieBreaks: readonly TieBreak[],
  a: ScoredOffer,
  b: ScoredOffer,
): number {
  for (const { kind, criterionId } of tieBreaks) {
    const criterion = criteria.find(({ id }) => id === criterionId);
    const order =
      kind === 'ownShare'
        ? largerFirst(a.ownGrosze, a.totalCostGrosze, b.ownGrosze, b.totalCostGrosze)
        : kind === 'earlierSubmission'
          ? earlier(a, b)
          : criterion
            ? largerFirst(pointsIn(criterion, a), a.sheets.length, pointsIn(criterion, b), b.sheets.length)
            : 0;
    if (order !== 0) return order;
  }
  return 0;
}

/** Points of all sheets in a criterion; over the number of sheets they are compared without division. */
function pointsIn(criterion: Criterion, { sheets }: ScoredOffer): number {
  return sheets.reduce((sum, sheet) => sum + pointsFor(criterion, sheet), 0);
}

function earlier(a: ScoredOffer, b: ScoredOffer): number {
  return a.submittedAt.getTime() - b.submittedAt.getTime();
}

/** Which of a/whole and b/whole comes first, the larger before the smaller; nothing of nothing counts as nothing. */
function largerFirst(a: number, aWhole: number, b: number, bWhole: number): number {
  const left = BigInt(a) * BigInt(bWhole || 1);
  const right = BigInt(b) * BigInt(aWhole || 1);
  if (left === right) return 0;
  return left > right ? -1 : 1;
}
