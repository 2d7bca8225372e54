import type { LocalDate } from '../calendar';
import { subtractGrosze, sumGrosze, ZERO, type BasisPoints, type Grosze } from '../money';
import { largestWithin } from '../offers';
import type { Problem, ProblemCode } from '../problems';
import { smallGrantRegime } from './regime';

/** How much of a limit is used. Grosze. */
export interface CapState {
  readonly limitGrosze: Grosze;
  readonly grantedGrosze: Grosze;
  /** Never below zero: under an older, lower limit the year may hold more than it allows. */
  readonly leftGrosze: Grosze;
}

/** What is left of a limit after so much was granted. */
export function capState(limitGrosze: Grosze, grantedGrosze: Grosze): CapState {
  const leftGrosze = grantedGrosze >= limitGrosze ? ZERO : subtractGrosze(limitGrosze, grantedGrosze);
  return { limitGrosze, grantedGrosze, leftGrosze };
}

/**
 * The pool of small grants: the share of the base, in whole grosze, never rounded up (UDPP art. 19a ust. 7). What the
 * base is, the act leaves in doubt; it is a setting of the programme.
 */
export function smallGrantPool(baseGrosze: Grosze, poolShare: BasisPoints): Grosze {
  return largestWithin(baseGrosze, poolShare);
}

/** The three caps of one decision, with what was granted before it. */
export interface SmallGrantCaps {
  /** The day of the offer, whose law sets the limits, also for what was granted in the year under another law. */
  readonly offeredOn: LocalDate;
  /** Budget year of the line that pays. */
  readonly year: number;
  /** Granted to the organisation by the authority in the year. */
  readonly yearGrantedGrosze: Grosze;
  /** What the pool is a share of. */
  readonly poolBaseGrosze: Grosze;
  /** Granted from the pool. */
  readonly poolGrantedGrosze: Grosze;
}

/** Which of the three caps a grant would break, each with its provision and what is left. Grosze. */
export function capProblems(grantGrosze: Grosze, caps: SmallGrantCaps): Problem<ProblemCode>[] {
  const regime = smallGrantRegime(caps.offeredOn);
  const year = capState(regime.yearLimit.value, caps.yearGrantedGrosze);
  const pool = capState(smallGrantPool(caps.poolBaseGrosze, regime.poolShare.value), caps.poolGrantedGrosze);
  const problems: Problem<ProblemCode>[] = [];
  const path = 'grantGrosze';
  if (grantGrosze > regime.taskLimit.value) {
    problems.push({
      code: 'small_grant_above_task_limit',
      path,
      params: { maximum: regime.taskLimit.value, asked: grantGrosze },
      basis: regime.taskLimit.basis,
    });
  }
  if (sumGrosze([grantGrosze, year.grantedGrosze]) > year.limitGrosze) {
    const params = {
      year: caps.year,
      limit: year.limitGrosze,
      granted: year.grantedGrosze,
      left: year.leftGrosze,
    };
    problems.push({ code: 'small_grant_above_year_limit', path, params, basis: regime.yearLimit.basis });
  }
  if (sumGrosze([grantGrosze, pool.grantedGrosze]) > pool.limitGrosze) {
    const params = {
      year: caps.year,
      share: regime.poolShare.value,
      limit: pool.limitGrosze,
      granted: pool.grantedGrosze,
      left: pool.leftGrosze,
    };
    problems.push({ code: 'small_grant_above_pool', path, params, basis: regime.poolShare.basis });
  }
  return problems;
}
