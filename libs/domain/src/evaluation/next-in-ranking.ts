import type { Grosze } from '../money';
import type { RankedOffer } from './types';

/**
 * The best placed offer that reached the threshold and got no grant: the first to think of when an award is forgone.
 * Undefined where everybody who reached it got one. A score with bonuses does not tell who reached it.
 */
export function nextInRanking<
  Row extends Pick<RankedOffer, 'place' | 'meetsThreshold'> & { readonly awardedGrosze: Grosze },
>(rows: readonly Row[]): Row | undefined {
  return rows
    .filter(({ awardedGrosze, meetsThreshold }) => awardedGrosze === 0 && meetsThreshold)
    .sort((a, b) => a.place - b.place)[0];
}
