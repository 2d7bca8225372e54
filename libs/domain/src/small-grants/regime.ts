import type { LocalDate } from '../calendar';
import type { BasisPoints, Grosze } from '../money';
import { parameterRow } from '../statute';

/** A statutory limit with the provision that sets it. */
export interface Cited<Value> {
  readonly value: Value;
  readonly basis: string;
}

/** The limits of small grants as they bind an offer of one day (UDPP art. 19a ust. 1, 6, 7). */
export interface SmallGrantRegime {
  /** The day of the offer, which alone chooses the law (Dz.U. 2026 poz. 1040). */
  readonly on: LocalDate;
  /** The largest grant for one task, grosze. */
  readonly taskLimit: Cited<Grosze>;
  /** The longest task in days, both ends counted; null: the law sets none. */
  readonly maximumDays: Cited<number | null>;
  /** The largest sum for one organisation from one authority in a calendar year, grosze. */
  readonly yearLimit: Cited<Grosze>;
  /** The largest share of the planned grants that may go out in this way. */
  readonly poolShare: Cited<BasisPoints>;
}

/**
 * The limits for an offer of that day: until 31 August 2026 the old, from 1 September 2026 the new ones.
 * @throws StatuteGapError when a limit has no value on the day
 */
export function smallGrantRegime(on: LocalDate): SmallGrantRegime {
  const taskLimit = parameterRow('small_grant_max_amount', on);
  const maximumDays = parameterRow('small_grant_max_days', on);
  const yearLimit = parameterRow('small_grant_organisation_year_limit', on);
  const poolShare = parameterRow('small_grant_pool_share', on);
  return {
    on,
    taskLimit: { value: taskLimit.value, basis: taskLimit.basis },
    maximumDays: { value: maximumDays.value, basis: maximumDays.basis },
    yearLimit: { value: yearLimit.value, basis: yearLimit.basis },
    poolShare: { value: poolShare.value, basis: poolShare.basis },
  };
}
