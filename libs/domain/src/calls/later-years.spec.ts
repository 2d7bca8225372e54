import { localDate } from '../calendar';
import { grosze } from '../money';
import { ruleSet } from '../statute';
import {
  laterYearProblems,
  laterYearsOf,
  laterYearWarnings,
  wholePool,
  type YearPromises,
} from './later-years';

const RULES = ruleSet('udpp', localDate('2026-12-01'));
const LINE = { year: 2027 };
const later = (...years: [year: number, amount: number | null][]) =>
  years.map(([year, amount]) => ({ year, grosze: amount === null ? null : grosze(amount) }));
const told = (taskTo: string | null, ...years: [number, number | null][]) =>
  laterYearProblems(
    { taskTo: taskTo === null ? null : localDate(taskTo), laterYears: later(...years) },
    LINE,
    [],
    RULES,
  ).map(({ code, path, params }) => `${code} ${path ?? ''} ${String(params?.['year'])}`);

describe('the money of later years', () => {
  it.each([
    ['no end of the task', null, [], []],
    ['an end within the year of the line', '2027-12-31', [], []],
    [
      'each later year with its amount',
      '2029-06-30',
      [
        [2028, 100],
        [2029, 0],
      ],
      [],
    ],
    [
      'a year without an amount',
      '2029-06-30',
      [
        [2028, 100],
        [2029, null],
      ],
      ['call_later_year_missing laterYears 2029'],
    ],
    [
      'a year that the task does not reach',
      '2028-06-30',
      [
        [2028, 1],
        [2029, 1],
      ],
      ['call_later_year_unexpected laterYears.1.grosze 2029'],
    ],
    [
      'a year twice',
      '2028-06-30',
      [
        [2028, 1],
        [2028, 1],
      ],
      ['call_later_year_unexpected laterYears.1.grosze 2028'],
    ],
  ] as [string, string | null, [number, number | null][], string[]][])(
    'with %s',
    (_name, taskTo, years, expected) => {
      expect(told(taskTo, ...years)).toEqual(expected);
    },
  );

  it('is asked for each year after that of the line, up to ten', () => {
    expect(laterYearsOf({ taskTo: localDate('2029-01-01') }, 2027)).toEqual([2028, 2029]);
    expect(laterYearsOf({ taskTo: localDate('2099-01-01') }, 2027)).toEqual([]);
  });

  it('makes up the whole pool with that of the first year', () => {
    expect(wholePool({ poolGrosze: grosze(100), laterYears: later([2028, 50], [2029, null]) })).toBe(150);
    expect(wholePool({ poolGrosze: null, laterYears: later([2028, 50]) })).toBeNull();
  });

  /** 80 000 zł for 2028, of which other calls promise 50 000 zł. */
  const limit = (binding: boolean): YearPromises => ({
    year: 2028,
    binding,
    limitGrosze: grosze(8_000_000),
    promisedGrosze: grosze(5_000_000),
    resolutionNumber: 'L/500/2026',
  });
  const terms = (amount: number) => ({ taskTo: localDate('2028-06-30'), laterYears: later([2028, amount]) });

  it('keeps to a limit that binds, counting what other calls promise', () => {
    const found = (amount: number, binding: boolean) =>
      laterYearProblems(terms(amount), LINE, [limit(binding)], RULES).map(({ code }) => code);
    expect(found(3_000_000, true)).toEqual([]);
    expect(found(3_000_001, true)).toEqual(['call_year_above_limit']);
    expect(found(3_000_001, false)).toEqual([]);
    expect(laterYearProblems(terms(3_000_001), LINE, [limit(true)], RULES)[0]).toMatchObject({
      path: 'laterYears.0.grosze',
      params: { year: 2028, leftGrosze: 3_000_000, resolution: 'L/500/2026' },
      basis: 'UDPP art. 5a ust. 2 i 5',
    });
  });

  it('is told where a limit that does not bind is passed, and where none limits the year', () => {
    const found = (amount: number, limits: readonly YearPromises[]) =>
      laterYearWarnings(terms(amount), limits).map(({ code }) => code);
    expect(found(3_000_001, [limit(false)])).toEqual(['call_year_above_limit_told']);
    expect(found(3_000_000, [limit(false)])).toEqual([]);
    expect(found(1, [])).toEqual(['call_year_without_limit']);
    expect(found(0, [])).toEqual([]);
  });
});
