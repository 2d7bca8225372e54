import { sumGrosze, ZERO, type BasisPoints, type Grosze } from '../money';
import { largestWithin } from '../offers';
import type { ComparedCost } from './comparison';

/** A cost item that grew more than its agreement lets it. */
export interface CostAboveTolerance {
  readonly costId: string;
  readonly name: string;
  readonly plannedGrosze: Grosze;
  readonly actualGrosze: Grosze;
  /** The most that the item may have cost. */
  readonly allowedGrosze: Grosze;
}

/**
 * Cost items that grew beyond the tolerance of the call (framework agreement § 5), for whoever writes the report and
 * whoever reads it. It is told, not refused: what exceeds the tolerance may have been paid from other funds.
 * @param tolerance share of the planned item; null: no item may grow
 */
export function costsAboveTolerance(
  costs: readonly Pick<ComparedCost, 'costId' | 'name' | 'plannedGrosze' | 'actualGrosze'>[],
  tolerance: BasisPoints | null,
): CostAboveTolerance[] {
  return costs.flatMap(({ costId, name, plannedGrosze, actualGrosze }) => {
    const growth = tolerance === null ? ZERO : largestWithin(plannedGrosze, tolerance);
    const allowedGrosze = sumGrosze([plannedGrosze, growth]);
    if (actualGrosze === null || actualGrosze <= allowedGrosze) return [];
    return [{ costId, name, plannedGrosze, actualGrosze, allowedGrosze }];
  });
}
