import fc from 'fast-check';
import { grosze, lineTotal, quantity } from './index';

describe('the value of a cost line', () => {
  it.each([
    [10_000, 3000, 30_000],
    [333, 333, 111],
    [1, 500, 1],
    [1, 499, 0],
    [12_345, 2500, 30_863],
    [0, 5000, 0],
    [999_999_999_999, 1000, 999_999_999_999],
  ])('%p grosze by %p thousandths is %p', (unitCost, units, total) => {
    expect(lineTotal(grosze(unitCost), quantity(units))).toBe(total);
  });

  it('refuses a value that cannot be held exactly', () => {
    expect(() => lineTotal(grosze(999_999_999_999), quantity(999_999_999_999))).toThrow(RangeError);
  });

  it.each([-1, 0.5, NaN])('refuses %p as a quantity', (n) => {
    expect(() => quantity(n)).toThrow(RangeError);
  });

  it('multiplies whole units exactly', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), fc.nat(1_000_000), (cost, units) => {
        expect(lineTotal(grosze(cost), quantity(units * 1000))).toBe(cost * units);
      }),
    );
  });
});
