import fc from 'fast-check';
import { localDate } from '../calendar';
import { basisPoints, grosze, MAX_AMOUNT, quantity, sumGrosze } from '../money';
import {
  costTotal,
  estimate,
  largestWithin,
  sourceShares,
  taskYears,
  withYearsFilled,
  type Activity,
  type CostItem,
} from '.';

const activity = (id: string, name: string): Activity => ({
  id,
  name,
  description: '',
  targetGroup: '',
  from: null,
  to: null,
  thirdPartyScope: '',
});

const cost = (
  id: string,
  activityId: string | null,
  unitCost: number | null,
  units: number | null,
  years: Readonly<Record<number, number>> = {},
): CostItem => ({
  id,
  group: activityId === null ? 'administrative' : 'realisation',
  activityId,
  name: id,
  unit: 'szt.',
  unitCostGrosze: unitCost === null ? null : grosze(unitCost),
  quantity: units === null ? null : quantity(units),
  years: Object.entries(years).map(([year, amount]) => ({ year: Number(year), grosze: grosze(amount) })),
});

const within2026 = { taskFrom: localDate('2026-03-01'), taskTo: localDate('2026-11-30') };
const over2026And2027 = { taskFrom: localDate('2026-10-01'), taskTo: localDate('2027-05-31') };

describe('the years of a task', () => {
  it('are the budget years it touches', () => {
    expect(taskYears(within2026)).toEqual([2026]);
    expect(taskYears(over2026And2027)).toEqual([2026, 2027]);
  });

  it('are none while the term is missing, reversed or absurdly long', () => {
    expect(taskYears({ taskFrom: null, taskTo: localDate('2026-11-30') })).toEqual([]);
    expect(taskYears({ taskFrom: localDate('2026-12-01'), taskTo: localDate('2026-11-30') })).toEqual([]);
    expect(taskYears({ taskFrom: localDate('0001-01-01'), taskTo: localDate('9999-12-31') })).toEqual([]);
  });
});

describe('the value of a cost', () => {
  it('is unit cost times quantity, rounded half up to the grosz', () => {
    expect(costTotal(cost('a', 'x', 33_333, 1_500))).toBe(50_000);
    expect(costTotal(cost('a', 'x', 1, 500))).toBe(1);
  });

  it('cannot be told while a factor is missing or the product is beyond any plan', () => {
    expect(costTotal(cost('a', 'x', null, 1_000))).toBeNull();
    expect(costTotal(cost('a', 'x', 100, null))).toBeNull();
    expect(costTotal(cost('a', 'x', MAX_AMOUNT, 1_000_000_000))).toBeNull();
    expect(costTotal(cost('a', 'x', MAX_AMOUNT, 1_000))).toBe(MAX_AMOUNT);
  });
});

describe('filling the years in', () => {
  it('puts the whole of each cost into the only year, whatever stood there', () => {
    const content = {
      ...within2026,
      activities: [],
      costs: [
        cost('a', 'x', 10_000, 2_000),
        cost('b', 'x', 500, 1_000, { 2025: 7 }),
        cost('c', 'x', null, 1),
      ],
    };
    expect(withYearsFilled(content).costs.map(({ years }) => years)).toEqual([
      [{ year: 2026, grosze: 20_000 }],
      [{ year: 2026, grosze: 500 }],
      [],
    ]);
  });

  it('leaves a task of several years to its authors', () => {
    const content = { ...over2026And2027, activities: [], costs: [cost('a', 'x', 10_000, 2_000)] };
    expect(withYearsFilled(content)).toBe(content);
  });
});

describe('table V.A', () => {
  it('adds up activities, groups and years', () => {
    const table = estimate({
      ...over2026And2027,
      activities: [activity('A', 'Warsztaty'), activity('B', 'Koncert')],
      costs: [
        cost('hall', 'A', 20_000, 5_000, { 2026: 60_000, 2027: 40_000 }),
        cost('coach', 'A', 15_000, 10_000, { 2026: 150_000 }),
        cost('stage', 'B', 300_000, 1_000, { 2027: 300_000 }),
        cost('accounts', null, 25_000, 2_000, { 2026: 25_000, 2027: 25_000 }),
      ],
    });
    expect(table.years).toEqual([2026, 2027]);
    expect(table.activities.map(({ activityId, name, total }) => ({ activityId, name, ...total }))).toEqual([
      { activityId: 'A', name: 'Warsztaty', grosze: 250_000, byYear: [210_000, 40_000] },
      { activityId: 'B', name: 'Koncert', grosze: 300_000, byYear: [0, 300_000] },
    ]);
    expect(table.realisation).toEqual({ grosze: 550_000, byYear: [210_000, 340_000] });
    expect(table.administrative.total).toEqual({ grosze: 50_000, byYear: [25_000, 25_000] });
    expect(table.total).toEqual({ grosze: 600_000, byYear: [235_000, 365_000] });
  });

  it('works on a draft: what is missing counts as nothing, a cost of no activity stands last', () => {
    const table = estimate({
      taskFrom: null,
      taskTo: null,
      activities: [activity('A', 'Warsztaty')],
      costs: [cost('lost', 'gone', 1_000, 1_000), cost('empty', 'A', null, null)],
    });
    expect(table.activities.map(({ activityId, total }) => [activityId, total.grosze])).toEqual([
      ['A', 0],
      [null, 1_000],
    ]);
    expect(table.activities[0]?.lines[0]).toMatchObject({ index: 1, grosze: null });
    expect(table.total).toEqual({ grosze: 1_000, byYear: [] });
  });

  it('shows a column for an amount in a year outside the term, so that it can be seen and removed', () => {
    const table = estimate({
      ...over2026And2027,
      activities: [],
      costs: [cost('a', 'x', 1_000, 1_000, { 2026: 400, 2028: 600 })],
    });
    expect(table.years).toEqual([2026, 2027, 2028]);
    expect(table.total.byYear).toEqual([400, 0, 600]);
  });

  it('keeps every sum equal to the sum of its parts, for any costs', () => {
    const amount = fc.integer({ min: 0, max: MAX_AMOUNT });
    const item = fc
      .tuple(
        fc.constantFrom('A', 'B', 'gone', null),
        amount,
        fc.integer({ min: 0, max: 1_000_000_000 }),
        amount,
      )
      .map(([of, unitCost, units, first]) => cost('c', of, unitCost, units, { 2026: first, 2027: 5 }));
    fc.assert(
      fc.property(fc.array(item, { maxLength: 40 }), fc.boolean(), (costs, oneYear) => {
        const table = estimate({
          ...(oneYear ? within2026 : over2026And2027),
          activities: [activity('A', 'a'), activity('B', 'b')],
          costs,
        });
        const lines = [...table.activities, table.administrative].flatMap((group) => group.lines);
        expect(lines).toHaveLength(costs.length);
        expect(table.total.grosze).toBe(
          sumGrosze(costs.map((candidate) => costTotal(candidate) ?? grosze(0))),
        );
        expect(table.total.grosze).toBe(table.realisation.grosze + table.administrative.total.grosze);
        table.years.forEach((_year, column) => {
          expect(table.total.byYear[column]).toBe(
            sumGrosze(lines.map((line) => line.byYear[column] ?? grosze(0))),
          );
        });
        if (oneYear) expect(sumGrosze(table.total.byYear)).toBe(table.total.grosze);
      }),
    );
  });
});

describe('table V.B', () => {
  const source = (
    grant: number | null,
    financial: number | null,
    other: number | null,
    paid: number | null,
  ) => {
    const amount = (n: number | null) => (n === null ? null : grosze(n));
    return {
      grantGrosze: amount(grant),
      ownFinancialGrosze: amount(financial),
      ownNonFinancialGrosze: amount(other),
      recipientsGrosze: amount(paid),
    };
  };

  it('has shares in two decimals of a per cent that add up to 100 %', () => {
    const table = sourceShares(source(10_000, 10_000, 10_000, null));
    expect([table.grant, table.ownFinancial, table.ownNonFinancial, table.recipients]).toEqual([
      { grosze: 10_000, share: 3_334 },
      { grosze: 10_000, share: 3_333 },
      { grosze: 10_000, share: 3_333 },
      { grosze: 0, share: 0 },
    ]);
    expect(table.own).toEqual({ grosze: 20_000, share: 6_666 });
    expect(table.total).toEqual({ grosze: 30_000, share: 10_000 });
  });

  it('shows zeros while nothing has been entered', () => {
    expect(sourceShares(source(null, null, null, null)).total).toEqual({ grosze: 0, share: 0 });
  });

  it('always adds up to the whole', () => {
    const amount = fc.option(fc.integer({ min: 0, max: MAX_AMOUNT }));
    fc.assert(
      fc.property(amount, amount, amount, amount, (grant, financial, other, paid) => {
        const table = sourceShares(source(grant, financial, other, paid));
        expect(table.grant.share + table.own.share + table.recipients.share).toBe(table.total.share);
        expect(table.total.share).toBe(table.total.grosze === 0 ? 0 : 10_000);
        expect(table.own.share).toBe(table.ownFinancial.share + table.ownNonFinancial.share);
      }),
    );
  });
});

describe('a cap', () => {
  it('is never rounded up', () => {
    expect(largestWithin(grosze(99_999), basisPoints(8_000))).toBe(79_999);
    expect(largestWithin(grosze(100_000), basisPoints(8_000))).toBe(80_000);
    expect(largestWithin(grosze(0), basisPoints(8_000))).toBe(0);
  });
});
