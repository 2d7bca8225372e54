import { dateInWarsaw, yearOf, type Instant } from '@nurt/domain/calendar';

/** After every year that a programme can be of. */
const FOREVER = 9999;

/**
 * What binds a list to budget years, as the first four parameters of its query: whose it is (null: everybody's), the
 * first and the last year, and whether what is still open belongs to it whatever its year.
 *
 * @param year exactly the programmes of this year; where left out, those of the year in Warsaw and later ones, and
 *   from earlier ones what is still open
 */
export function boundToYears(
  authorityId: string | null,
  year: number | undefined,
  now: Instant,
): readonly [authorityId: string | null, from: number, to: number, open: boolean] {
  if (year !== undefined) return [authorityId, year, year, false];
  return [authorityId, yearOf(dateInWarsaw(now)), FOREVER, true];
}

/** Everybody's, of every year, as `boundToYears` gives it. */
export const EVERY_YEAR = [null, 0, FOREVER, true] as const;

/** The budget lines of those years: `budget_line_id = ANY (${LINES})`. An array, so that an index finds its rows. */
export const LINES_OF_YEARS = `ARRAY(
  SELECT l.id FROM budget_line l JOIN programme p ON p.id = l.programme_id
   WHERE ($1::uuid IS NULL OR p.authority_id = $1) AND p.year <= $3::int AND p.year_to >= $2::int)`;

/** The calls of those years. */
export const CALLS_OF_YEARS = `ARRAY(SELECT id FROM call WHERE budget_line_id = ANY (${LINES_OF_YEARS}))`;

/** Does what is open belong to the list whatever its year? */
export const OPEN_OF_ANY_YEAR = '$4::boolean';
