import type { BasisPoints, Grosze } from '../money';
import type { RankedOffer } from './types';

/**
 * The best placed offer that reached the threshold and got no grant: the first to think of when an award is forgone.
 * Undefined where everybody who reached it got one.
 * @param threshold of the call, basis points of the maximum
 */
export function nextInRanking<
  Row extends Pick<RankedOffer, 'place' | 'score'> & { readonly awardedGrosze: Grosze },
>(rows: readonly Row[], threshold: BasisPoints): Row | undefined {
  return rows
    .filter(({ awardedGrosze, score }) => awardedGrosze === 0 && score >= threshold)
    .sort((a, b) => a.place - b.place)[0];
}
