import { yearOf } from '../calendar';
import { sumGrosze, ZERO, type Grosze } from '../money';
import type { Problem, ProblemCode } from '../problems';
import type { RuleSet } from '../statute';
import type { CallTerms, LaterYear } from './call-terms';

type Problems = Problem<ProblemCode>[];

/** What a multi-year programme lets one later year spend on lines of a code, and what is promised of it already. */
export interface YearPromises {
  readonly year: number;
  /** Does the multi-year programme say that its limits bind? */
  readonly binding: boolean;
  readonly limitGrosze: Grosze;
  /** By other calls, grosze. */
  readonly promisedGrosze: Grosze;
  readonly resolutionNumber: string;
}

const FUNDS = 'UDPP art. 13 ust. 2 pkt 2';

/** The budget years after that of the line which the task reaches into, in order; none while its end is not known. */
export function laterYearsOf({ taskTo }: Pick<CallTerms, 'taskTo'>, lineYear: number): number[] {
  const count = taskTo === null ? 0 : yearOf(taskTo) - lineYear;
  // A day typed wrongly is told of as a day; it does not open a hundred fields.
  return count <= 0 || count > 10 ? [] : Array.from({ length: count }, (_, index) => lineYear + 1 + index);
}

/** Everything that the call can give over all its years; null while its first year is not decided. */
export function wholePool({
  poolGrosze,
  laterYears,
}: Pick<CallTerms, 'poolGrosze' | 'laterYears'>): Grosze | null {
  if (poolGrosze === null) return null;
  return sumGrosze([poolGrosze, ...laterYears.map(({ grosze }) => grosze ?? ZERO)]);
}

/** Later years with their amounts, in order; what is not decided counts as nothing. */
export function promisedYears(laterYears: readonly LaterYear[]): { year: number; grosze: Grosze }[] {
  return laterYears
    .map(({ year, grosze }) => ({ year, grosze: grosze ?? ZERO }))
    .sort((a, b) => a.year - b.year);
}

/**
 * Problems of the money of later years: each year that the task reaches into has its amount, no other has one, and no
 * year is promised beyond a limit that binds.
 */
export function laterYearProblems(
  terms: Pick<CallTerms, 'taskTo' | 'laterYears'>,
  line: { readonly year: number },
  limits: readonly YearPromises[],
  rules: Pick<RuleSet, 'announcementItems'>,
): Problems {
  const years = laterYearsOf(terms, line.year);
  const basis = rules.announcementItems.length > 0 ? FUNDS : undefined;
  const missing = years
    .filter((year) => !terms.laterYears.some((later) => later.year === year && later.grosze !== null))
    .map((year) => ({
      code: 'call_later_year_missing' as const,
      path: 'laterYears',
      params: { year },
      basis,
    }));
  const unexpected = terms.laterYears.flatMap(({ year }, index): Problems => {
    const once = terms.laterYears.findIndex((later) => later.year === year) === index;
    return once && years.includes(year)
      ? []
      : [
          {
            code: 'call_later_year_unexpected',
            path: `laterYears.${String(index)}.grosze`,
            params: { year },
          },
        ];
  });
  return [...missing, ...unexpected, ...beyond(terms, limits, true)];
}

/**
 * What the office is told of later years and may still do: a limit that does not bind is passed, or no multi-year
 * programme limits the year, so that the promise stands on the authorisation of the multi-year financial forecast alone.
 */
export function laterYearWarnings(
  terms: Pick<CallTerms, 'laterYears'>,
  limits: readonly YearPromises[],
): Problems {
  const free = terms.laterYears.flatMap(({ year, grosze }, index): Problems =>
    (grosze ?? ZERO) === 0 || limits.some((limit) => limit.year === year)
      ? []
      : [
          {
            code: 'call_year_without_limit',
            path: `laterYears.${String(index)}.grosze`,
            params: { year, grosze: grosze ?? ZERO },
            basis: 'UFP art. 226 i 228',
          },
        ],
  );
  return [...beyond(terms, limits, false), ...free];
}

function beyond(
  { laterYears }: Pick<CallTerms, 'laterYears'>,
  limits: readonly YearPromises[],
  binding: boolean,
): Problems {
  return laterYears.flatMap(({ year, grosze }, index): Problems =>
    limits
      .filter((limit) => limit.year === year && limit.binding === binding)
      .filter(({ limitGrosze, promisedGrosze }) => sumGrosze([promisedGrosze, grosze ?? ZERO]) > limitGrosze)
      .map(({ limitGrosze, promisedGrosze, resolutionNumber }) => ({
        code: binding ? ('call_year_above_limit' as const) : ('call_year_above_limit_told' as const),
        path: `laterYears.${String(index)}.grosze`,
        params: {
          year,
          limitGrosze,
          promisedGrosze,
          leftGrosze: Math.max(0, limitGrosze - promisedGrosze),
          resolution: resolutionNumber,
        },
        basis: 'UDPP art. 5a ust. 2 i 5',
      })),
  );
}
