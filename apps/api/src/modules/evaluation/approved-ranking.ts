import type { RankedOffer } from '@nurt/domain/evaluation';
import type { BasisPoints } from '@nurt/domain/money';
import type { ResultRow } from './call-result.entity';

/**
 * The ranking as the executive approved it. It is never reckoned anew: what was decided stays, however scores are
 * rounded later. Results that were approved before it was kept who reached the threshold tell it by their score.
 */
export function approvedRanking<Row extends ResultRow>(
  rows: readonly Row[],
  threshold: BasisPoints,
): (Row & RankedOffer)[] {
  return rows.map((row) => ({ ...row, meetsThreshold: row.meetsThreshold ?? row.score >= threshold }));
}
