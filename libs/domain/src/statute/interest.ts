import { addDays, daysBetween, type LocalDate } from '../calendar';
import { divideHalfUp, grosze, subtractGrosze, ZERO, type BasisPoints, type Grosze } from '../money';
import { INTEREST_RATES, interestRateOn, type InterestRate } from './interest-rates';

/** A run of days at one rate. Both ends bear interest. */
export interface InterestPeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly days: number;
  readonly rateBp: BasisPoints;
  /** The interest of the period to the grosz; the periods add up to `exact`. */
  readonly amount: Grosze;
  /** False: the office must confirm the rate. */
  readonly confirmed: boolean;
}

/** Interest with its calculation. */
export interface Interest {
  /** What is charged: rounded to full złoty, 50 grosze up (OP art. 63 § 1). */
  readonly total: Grosze;
  /** Before that rounding, to the grosz. */
  readonly exact: Grosze;
  readonly periods: readonly InterestPeriod[];
}

/** A year of interest always has 365 days, in leap years as well; a rate is in 1/10 000. */
const DENOMINATOR = 365n * 10_000n;
const GROSZE_IN_ZLOTY = 100n;

/**
 * Interest as on tax arrears: principal × days × rate / 365, split where the rate changes.
 * 10 000 zł for 30 days at 12 % is 98,63 zł, charged as 99 zł.
 * @param principal grosze, not negative
 * @param from the first day that bears interest
 * @param to the last one: the day of payment (it counts). Earlier than `from`: no interest.
 * @param rates the dated table, in any order
 * @throws RangeError for a negative principal or a day without a known rate.
 */
export function interestOn(
  principal: Grosze,
  from: LocalDate,
  to: LocalDate,
  rates: readonly InterestRate[] = INTEREST_RATES,
): Interest {
  if (grosze(principal) < 0) throw new RangeError('Interest is not charged on a negative amount');
  const periods: InterestPeriod[] = [];
  let numerator = 0n;
  let exact = ZERO;
  for (const run of runsOf(from, to, rates)) {
    numerator += BigInt(principal) * BigInt(run.days) * BigInt(run.rateBp);
    // Rounding what has run up so far, not each period, keeps the periods and their sum in step.
    const soFar = grosze(Number(divideHalfUp(numerator, DENOMINATOR)));
    periods.push({ ...run, amount: subtractGrosze(soFar, exact) });
    exact = soFar;
  }
  const zlotys = divideHalfUp(numerator, DENOMINATOR * GROSZE_IN_ZLOTY);
  return { total: grosze(Number(zlotys * GROSZE_IN_ZLOTY)), exact, periods };
}

function runsOf(
  from: LocalDate,
  to: LocalDate,
  rates: readonly InterestRate[],
): Omit<InterestPeriod, 'amount'>[] {
  if (to < from) return [];
  const changes = rates
    .map((row) => row.validFrom)
    .filter((day, index, all) => from < day && day <= to && all.indexOf(day) === index)
    .sort();
  const starts = [from, ...changes];
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const end = next === undefined ? to : addDays(next, -1);
    const { rate, confirmed } = interestRateOn(start, rates);
    return { from: start, to: end, days: daysBetween(start, end) + 1, rateBp: rate, confirmed };
  });
}
