import fc from 'fast-check';
import { addDays, daysBetween, localDate } from '../calendar';
import { basisPoints, grosze, sumGrosze } from '../money';
import { INTEREST_RATES, interestOn, interestRateOn, type InterestRate } from './index';

const d = localDate;
const flat = (bp: number, from = '2000-01-01'): InterestRate => ({
  validFrom: d(from),
  rate: basisPoints(bp),
  certainty: 'T',
  confirmed: true,
});
const twelve = [flat(1200)];

describe('interest', () => {
  it('on 10 000 zł for 30 days at 12 per cent is 98,63 zł and is charged as 99 zł', () => {
    expect(interestOn(grosze(1_000_000), d('2026-01-01'), d('2026-01-30'), twelve)).toEqual({
      total: 9900,
      exact: 9863,
      periods: [
        { from: '2026-01-01', to: '2026-01-30', days: 30, rateBp: 1200, amount: 9863, confirmed: true },
      ],
    });
  });

  it('counts both its first day and the day of payment', () => {
    const oneDay = interestOn(grosze(36_500_000), d('2026-01-01'), d('2026-01-01'), [flat(1000)]);
    expect(oneDay).toMatchObject({ total: 10_000, exact: 10_000, periods: [{ days: 1 }] });
  });

  it('is nothing when it is paid before it begins to run', () => {
    expect(interestOn(grosze(1_000_000), d('2027-02-01'), d('2027-01-31'), twelve)).toEqual({
      total: 0,
      exact: 0,
      periods: [],
    });
  });

  it('divides by 365 in a leap year as well', () => {
    const year = interestOn(grosze(36_500), d('2024-01-01'), d('2024-12-31'), [flat(1000)]);
    expect(year).toMatchObject({ exact: 3660, total: 3700, periods: [{ days: 366 }] });
  });

  it.each([
    [49, 0],
    [50, 100],
    [149, 100],
    [150, 200],
  ])('of %p grosze is rounded to %p', (exact, total) => {
    // 100 % for 365 days makes the interest equal the principal.
    const year = interestOn(grosze(exact), d('2026-01-01'), d('2026-12-31'), [flat(10_000)]);
    expect(year).toMatchObject({ exact, total });
  });

  it('is split where the rate changes', () => {
    const interest = interestOn(grosze(1_000_000), d('2022-09-01'), d('2022-09-15'));
    expect(interest.periods).toEqual([
      { from: '2022-09-01', to: '2022-09-07', days: 7, rateBp: 1600, amount: 3068, confirmed: false },
      { from: '2022-09-08', to: '2022-09-15', days: 8, rateBp: 1650, amount: 3617, confirmed: true },
    ]);
    expect(interest).toMatchObject({ exact: 6685, total: 6700 });
  });

  it('takes the new rate on the first day of it and the old one on the day before', () => {
    const change = [flat(1000), flat(2000, '2026-06-01')];
    const first = interestOn(grosze(36_500_000), d('2026-06-01'), d('2026-06-01'), change);
    const before = interestOn(grosze(36_500_000), d('2026-05-31'), d('2026-05-31'), change);
    expect(first).toMatchObject({ exact: 20_000, periods: [{ rateBp: 2000 }] });
    expect(before).toMatchObject({ exact: 10_000, periods: [{ rateBp: 1000 }] });
  });

  it('never falls below 8 per cent a year', () => {
    expect(interestRateOn(d('2026-01-01'), [flat(550)]).rate).toBe(800);
    const year = interestOn(grosze(100_000), d('2026-01-01'), d('2026-12-31'), [flat(0)]);
    expect(year.exact).toBe(8000);
  });

  it('is refused where no rate is known or the principal is negative', () => {
    expect(() => interestOn(grosze(100), d('1999-12-31'), d('2000-01-05'), twelve)).toThrow(RangeError);
    expect(() => interestOn(grosze(-1), d('2026-01-01'), d('2026-01-05'), twelve)).toThrow(RangeError);
  });

  it('has periods that follow each other and add up, and never depends on the order of the table', () => {
    const start = fc.integer({ min: 0, max: 4000 }).map((n) => addDays(d('2016-01-01'), n));
    fc.assert(
      fc.property(fc.nat(999_999_999), start, fc.nat(2000), (principal, from, length) => {
        const to = addDays(from, length);
        const interest = interestOn(grosze(principal), from, to);
        expect(sumGrosze(interest.periods.map((period) => period.amount))).toBe(interest.exact);
        expect(interest.periods.reduce((sum, period) => sum + period.days, 0)).toBe(
          daysBetween(from, to) + 1,
        );
        expect(interest.periods[0]?.from).toBe(from);
        expect(interest.periods.at(-1)?.to).toBe(to);
        interest.periods.slice(1).forEach((period, index) => {
          expect(period.from).toBe(addDays(interest.periods[index]?.to ?? from, 1));
        });
        expect(interest.total % 100).toBe(0);
        expect(interestOn(grosze(principal), from, to, [...INTEREST_RATES].reverse())).toEqual(interest);
      }),
    );
  });
});

describe('the table of rates', () => {
  it.each([
    ['2015-01-02', 800],
    // The lombard rate fell to 0,5 % in 2020: 3 % by the formula, 8 % by its least.
    ['2020-05-29', 800],
    ['2022-02-08', 800],
    ['2022-02-09', 850],
    ['2022-09-07', 1600],
    ['2022-09-08', 1650],
    ['2023-10-05', 1450],
    ['2025-10-09', 1200],
    ['2025-11-05', 1200],
    ['2026-03-05', 1050],
  ])('on %s has %p basis points', (day, rate) => {
    expect(interestRateOn(d(day)).rate).toBe(rate);
  });

  it('marks what was read in a source and leaves the rest to be confirmed', () => {
    expect(INTEREST_RATES.filter((row) => row.confirmed).map((row) => row.validFrom)).toEqual([
      '2022-02-09',
      '2022-09-08',
      '2025-10-09',
    ]);
    expect(INTEREST_RATES.at(-1)?.confirmed).toBe(false);
  });

  it('is in order and never below 8 per cent', () => {
    const days = INTEREST_RATES.map((row) => row.validFrom);
    expect([...days].sort()).toEqual(days);
    for (const row of INTEREST_RATES) expect(row.rate).toBeGreaterThanOrEqual(800);
  });
});
