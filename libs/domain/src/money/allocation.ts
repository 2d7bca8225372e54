import { basisPoints, WHOLE, type BasisPoints } from './basis-points';
import { grosze, type Grosze } from './grosze';

/**
 * Splits an amount by weights so that the parts add up to it to the grosz (largest remainders;
 * of equal remainders the earlier in the list is served first).
 * @param total the amount in grosze, not negative
 * @param weights non-negative safe integers, e.g. points or requested grosze
 * @throws RangeError for a negative total, a weight that is not such an integer, or when money
 *   is to be split and no weight is above zero (it would vanish).
 */
export function allocate(total: Grosze, weights: readonly number[]): Grosze[] {
  if (grosze(total) < 0) throw new RangeError('A negative amount cannot be allocated');
  return largestRemainders(BigInt(total), weights).map((part) => grosze(Number(part)));
}

/**
 * The shares of the parts in their sum, in basis points adding up to exactly 10000 (100,00 %).
 * When all parts are zero (or there are none) there is nothing to share and every share is 0.
 * @throws RangeError for a negative part.
 */
export function allocateShares(parts: readonly Grosze[]): BasisPoints[] {
  if (parts.every((part) => part === 0)) return parts.map(() => basisPoints(0));
  return largestRemainders(BigInt(WHOLE), parts).map((part) => basisPoints(Number(part)));
}

function largestRemainders(total: bigint, weights: readonly number[]): bigint[] {
  const exact = weights.map((weight) => {
    if (!Number.isSafeInteger(weight) || weight < 0) throw new RangeError(`Not a weight: ${String(weight)}`);
    return BigInt(weight);
  });
  const sum = exact.reduce((a, b) => a + b, 0n);
  if (sum === 0n) {
    if (total !== 0n) throw new RangeError('There is no weight to allocate by');
    return exact.map(() => 0n);
  }
  const shares = exact.map((weight, index) => ({
    index,
    floor: (total * weight) / sum,
    remainder: (total * weight) % sum,
  }));
  let left = total - shares.reduce((a, share) => a + share.floor, 0n);
  const parts = shares.map((share) => share.floor);
  const byRemainder = [...shares].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const { index, floor } of byRemainder) {
    if (left === 0n) break;
    parts[index] = floor + 1n;
    left -= 1n;
  }
  return parts;
}
