import type { Instant } from '../calendar';
import type { Criterion } from '../calls';
import type { BasisPoints, Grosze } from '../money';
import { meanScore, pointsFor, sheetScore } from './score-sheet';
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

/** A sum of points of the heaviest criterion over a number of sheets, compared without division. */
interface Contender {
  readonly offer: ScoredOffer;
  readonly score: BasisPoints;
  readonly heaviestPoints: number;
}

/**
 * The ranking: by the arithmetic mean of the members' scores. Of equal means the first is the offer with the higher
 * mean points in the heaviest criterion (of equal weights, the first of the call), then with the larger share of
 * own contribution, then the one submitted earlier; two offers never share a place.
 * @throws RangeError for an offer without a sheet or with a sheet that has problems.
 */
export function rank(
  criteria: readonly Criterion[],
  threshold: BasisPoints,
  offers: readonly ScoredOffer[],
): RankedOffer[] {
  const heaviest = heaviestOf(criteria);
  return offers
    .map((offer): Contender => ({
      offer,
      score: meanScore(offer.sheets.map((sheet) => sheetScore(criteria, sheet))),
      heaviestPoints: heaviest ? offer.sheets.reduce((sum, sheet) => sum + pointsFor(heaviest, sheet), 0) : 0,
    }))
    .sort(inOrder)
    .map(({ offer, score }, index) => ({
      offerId: offer.offerId,
      place: index + 1,
      score,
      meetsThreshold: score >= threshold,
      requestedGrosze: offer.requestedGrosze,
    }));
}

function heaviestOf(criteria: readonly Criterion[]): Criterion | undefined {
  return criteria.reduce<Criterion | undefined>(
    (heaviest, criterion) => (heaviest && heaviest.weight >= criterion.weight ? heaviest : criterion),
    undefined,
  );
}

function inOrder(a: Contender, b: Contender): number {
  return (
    b.score - a.score ||
    largerFirst(a.heaviestPoints, a.offer.sheets.length, b.heaviestPoints, b.offer.sheets.length) ||
    largerFirst(a.offer.ownGrosze, a.offer.totalCostGrosze, b.offer.ownGrosze, b.offer.totalCostGrosze) ||
    a.offer.submittedAt.getTime() - b.offer.submittedAt.getTime() ||
    // Submitted in the same millisecond: any order, as long as it is always the same.
    (a.offer.offerId < b.offer.offerId ? -1 : 1)
  );
}

/** Which of a/whole and b/whole comes first, the larger before the smaller; nothing of nothing counts as nothing. */
function largerFirst(a: number, aWhole: number, b: number, bWhole: number): number {
  const left = BigInt(a) * BigInt(bWhole || 1);
  const right = BigInt(b) * BigInt(aWhole || 1);
  if (left === right) return 0;
  return left > right ? -1 : 1;
}
