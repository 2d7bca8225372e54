import fc from 'fast-check';
import { allocate, allocateShares, grosze, sumGrosze } from './index';

const total = fc.integer({ min: 0, max: 999_999_999_999 }).map(grosze);
const weights = fc
  .array(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), { minLength: 1, maxLength: 40 })
  .filter((list) => list.some((weight) => weight > 0));
const parts = fc.array(fc.integer({ min: 0, max: 999_999_999_999 }).map(grosze), { maxLength: 40 });

describe('allocating an amount', () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [5, [3, 7], [2, 3]],
    [10, [1, 0, 1], [5, 0, 5]],
    [1, [1, 1], [1, 0]],
    [0, [1, 2], [0, 0]],
    [
      57_500_000,
      [5_900_000, 9_900_000, 700_000, 1_000_000, 40_000_000],
      [5_900_000, 9_900_000, 700_000, 1_000_000, 40_000_000],
    ],
  ])('splits %p by %p into %p', (amount, by, expected) => {
    expect(allocate(grosze(amount), by)).toEqual(expected);
  });

  it('gives an odd grosz to the earlier of equals', () => {
    expect(allocate(grosze(7), [1, 1, 1, 1])).toEqual([2, 2, 2, 1]);
  });

  it('stays exact where a product would exceed exact numbers', () => {
    const most = grosze(Number.MAX_SAFE_INTEGER);
    expect(allocate(most, [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER])).toEqual([
      4_503_599_627_370_496, 4_503_599_627_370_495,
    ]);
  });

  it('splits nothing among nobody', () => {
    expect(allocate(grosze(0), [])).toEqual([]);
    expect(allocate(grosze(0), [0, 0])).toEqual([0, 0]);
  });

  it('refuses to let money vanish for want of a weight', () => {
    expect(() => allocate(grosze(1), [])).toThrow(RangeError);
    expect(() => allocate(grosze(1), [0, 0])).toThrow(RangeError);
  });

  it.each([[-1], [0.5], [NaN], [Infinity]])('refuses %p as a weight', (weight) => {
    expect(() => allocate(grosze(10), [1, weight])).toThrow(RangeError);
  });

  it('refuses a negative amount', () => {
    expect(() => allocate(grosze(-1), [1])).toThrow(RangeError);
  });

  it('always adds up to the amount, part by part within one grosz of the exact share', () => {
    fc.assert(
      fc.property(total, weights, (amount, by) => {
        const split = allocate(amount, by);
        const sum = by.reduce((a, weight) => a + BigInt(weight), 0n);
        expect(sumGrosze(split)).toBe(amount);
        split.forEach((part, index) => {
          const floor = (BigInt(amount) * BigInt(by[index] ?? 0)) / sum;
          expect(BigInt(part) === floor || BigInt(part) === floor + 1n).toBe(true);
        });
      }),
    );
  });

  it('never gives a larger weight less than a smaller one', () => {
    fc.assert(
      fc.property(total, weights, (amount, by) => {
        const split = allocate(amount, by);
        const pairs = by.map((weight, index) => ({ weight, part: split[index] ?? 0 }));
        pairs.sort((a, b) => a.weight - b.weight || a.part - b.part);
        pairs.forEach((pair, index) => {
          if (index > 0) expect(pair.part).toBeGreaterThanOrEqual(pairs[index - 1]?.part ?? 0);
        });
      }),
    );
  });

  it('gives nothing for a weight of zero', () => {
    fc.assert(
      fc.property(total, weights, (amount, by) => {
        const split = allocate(amount, [...by, 0]);
        expect(split.at(-1)).toBe(0);
      }),
    );
  });
});

describe('shares of the parts', () => {
  it('of three equal parts add up to 100 per cent', () => {
    expect(allocateShares([grosze(1), grosze(1), grosze(1)])).toEqual([3334, 3333, 3333]);
  });

  it('of nothing are all zero', () => {
    expect(allocateShares([])).toEqual([]);
    expect(allocateShares([grosze(0), grosze(0)])).toEqual([0, 0]);
  });

  it('refuse a negative part', () => {
    expect(() => allocateShares([grosze(2), grosze(-1)])).toThrow(RangeError);
  });

  it('always add up to exactly 10000 when there is anything to share', () => {
    fc.assert(
      fc.property(parts, (list) => {
        const sum = allocateShares(list).reduce((a, share) => a + share, 0);
        expect(sum).toBe(list.some((part) => part > 0) ? 10_000 : 0);
      }),
    );
  });
});
