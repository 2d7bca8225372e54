import { localDate, type LocalDate } from '../calendar';
import { basisPoints, type BasisPoints } from '../money';
import { parameter } from './parameter';
import type { Certainty } from './sources';

/** The yearly rate of interest on tax arrears from a day on, until the next row. */
export interface InterestRate {
  readonly validFrom: LocalDate;
  readonly rate: BasisPoints;
  readonly certainty: Certainty;
  /** Has the rate been read in a source? Otherwise the office confirms it before it charges anyone. */
  readonly confirmed: boolean;
}

/**
 * Rates of interest on tax arrears: 200 % of the lombard rate of the National Bank of Poland and 2 percentage
 * points, never below 8 % (OP art. 56 § 1). Rows marked as not confirmed follow from announced lombard rates by
 * general knowledge, and rates after the last row may have changed: an office keeps its own table.
 */
export const INTEREST_RATES: readonly InterestRate[] = [
  rate('2014-10-09', 800, 'GK', false),
  rate('2022-02-09', 850, 'S', true),
  rate('2022-03-09', 1000, 'GK', false),
  rate('2022-04-07', 1200, 'GK', false),
  rate('2022-05-06', 1350, 'GK', false),
  rate('2022-06-09', 1500, 'GK', false),
  rate('2022-07-08', 1600, 'GK', false),
  rate('2022-09-08', 1650, 'S', true),
  rate('2023-09-07', 1500, 'GK', false),
  rate('2023-10-05', 1450, 'GK', false),
  rate('2025-05-08', 1350, 'GK', false),
  rate('2025-07-03', 1300, 'GK', false),
  rate('2025-09-04', 1250, 'GK', false),
  rate('2025-10-09', 1200, 'S', true),
  rate('2025-11-06', 1150, 'GK', false),
  rate('2025-12-04', 1100, 'GK', false),
  // Lombard rate 4,25 % since that day; later changes were not looked up.
  rate('2026-03-05', 1050, 'S', false),
];

/**
 * The rate in force on the day, never below the statutory minimum.
 * @param rates any order; the table of the office, or the one above
 * @throws RangeError when the day is before the first rate.
 */
export function interestRateOn(
  day: LocalDate,
  rates: readonly InterestRate[] = INTEREST_RATES,
): InterestRate {
  let latest: InterestRate | undefined;
  for (const row of rates) {
    if (row.validFrom <= day && (latest === undefined || row.validFrom > latest.validFrom)) latest = row;
  }
  if (latest === undefined) throw new RangeError(`No rate of interest is known on ${day}`);
  const minimum = parameter('interest_minimum_rate', day);
  return latest.rate < minimum ? { ...latest, rate: minimum } : latest;
}

function rate(validFrom: string, bp: number, certainty: Certainty, confirmed: boolean): InterestRate {
  return { validFrom: localDate(validFrom), rate: basisPoints(bp), certainty, confirmed };
}
