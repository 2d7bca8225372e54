import { grosze, groszeFromBigInt, type Grosze } from './grosze';
import { divideHalfUp } from './rounding';

declare const basisPointsBrand: unique symbol;

/** A share in hundredths of a per cent: 10000 is the whole, 1250 is 12,5 %. May exceed 10000, never negative. */
export type BasisPoints = number & { readonly [basisPointsBrand]: 'BasisPoints' };

/** The whole: 100 %. */
export const WHOLE = 10_000 as BasisPoints;

/** Is this value a share in whole, non-negative basis points? */
export function isBasisPoints(n: unknown): n is BasisPoints {
  return typeof n === 'number' && Number.isSafeInteger(n) && n >= 0;
}

/**
 * Takes a plain number as a share in basis points.
 * @throws RangeError unless it is a non-negative safe integer.
 */
export function basisPoints(n: number): BasisPoints {
  if (!isBasisPoints(n)) throw new RangeError(`Not a share in whole basis points: ${String(n)}`);
  return (n === 0 ? 0 : n) as BasisPoints;
}

/**
 * What share `part` is of `whole`, in basis points rounded half up. A share of nothing is 0.
 * For shares that must add up to 100 % use `allocateShares`.
 * @throws RangeError for a negative part or whole.
 */
export function shareOf(part: Grosze, whole: Grosze): BasisPoints {
  if (grosze(part) < 0 || grosze(whole) < 0)
    throw new RangeError('A share needs amounts that are not negative');
  if (whole === 0) return basisPoints(0);
  return basisPoints(Number(divideHalfUp(BigInt(part) * BigInt(WHOLE), BigInt(whole))));
}

/**
 * A share of an amount, in grosze rounded half up (away from zero for a negative amount).
 * @throws RangeError when the result cannot be held exactly.
 */
export function percentOf(amount: Grosze, share: BasisPoints): Grosze {
  return groszeFromBigInt(divideHalfUp(BigInt(grosze(amount)) * BigInt(basisPoints(share)), BigInt(WHOLE)));
}
