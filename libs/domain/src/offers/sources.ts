import {
  allocateShares,
  basisPoints,
  grosze,
  sumGrosze,
  ZERO,
  type BasisPoints,
  type Grosze,
} from '../money';
import type { Sources } from './offer-content';

/** One row of table V.B. */
export interface SourceRow {
  readonly grosze: Grosze;
  /** Share in the sum of all sources. */
  readonly share: BasisPoints;
}

/** Table V.B (Annex 1) with its sums. What has not been entered counts as nothing. */
export interface SourceTable {
  /** Sum of all sources, 100 % unless it is nothing. In a finished offer it equals the sum of all costs (row 1). */
  readonly total: SourceRow;
  /** Row 2. */
  readonly grant: SourceRow;
  /** Row 3 = 3.1 + 3.2. */
  readonly own: SourceRow;
  readonly ownFinancial: SourceRow;
  readonly ownNonFinancial: SourceRow;
  /** Row 4. */
  readonly recipients: SourceRow;
}

/**
 * Table V.B with the share of every source in two decimals of a per cent. The shares of the four sources add up to
 * exactly 10 000 basis points (largest remainders), and row 3 is the sum of its two.
 */
export function sourceShares(sources: Sources): SourceTable {
  const amounts = [
    sources.grantGrosze ?? ZERO,
    sources.ownFinancialGrosze ?? ZERO,
    sources.ownNonFinancialGrosze ?? ZERO,
    sources.recipientsGrosze ?? ZERO,
  ];
  const shares = allocateShares(amounts);
  const row = (...places: readonly number[]): SourceRow => ({
    grosze: sumGrosze(places.map((place) => amounts[place] ?? ZERO)),
    share: basisPoints(places.reduce((sum, place) => sum + (shares[place] ?? 0), 0)),
  });
  return {
    total: row(0, 1, 2, 3),
    grant: row(0),
    own: row(1, 2),
    ownFinancial: row(1),
    ownNonFinancial: row(2),
    recipients: row(3),
  };
}

/**
 * The largest amount, in whole grosze, that is not more than this share of the whole: a cap is never rounded up.
 * @throws RangeError for a negative whole.
 */
export function largestWithin(whole: Grosze, share: BasisPoints): Grosze {
  if (grosze(whole) < 0) throw new RangeError('A cap needs an amount that is not negative');
  return grosze(Number((BigInt(whole) * BigInt(basisPoints(share))) / 10_000n));
}

/**
 * The smallest amount, in whole grosze, that is not less than this share of the whole: a minimum is never rounded down.
 * @throws RangeError for a negative whole.
 */
export function smallestWithin(whole: Grosze, share: BasisPoints): Grosze {
  if (grosze(whole) < 0) throw new RangeError('A minimum needs an amount that is not negative');
  return grosze(Number((BigInt(whole) * BigInt(basisPoints(share)) + 9_999n) / 10_000n));
}
