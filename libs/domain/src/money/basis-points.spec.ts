import fc from 'fast-check';
import { basisPoints, divideHalfUp, grosze, percentOf, shareOf, WHOLE } from './index';

describe('shares in basis points', () => {
  it.each([
    [5_900_000, 57_500_000, 1026],
    [40_000_000, 57_500_000, 6957],
    [1, 3, 3333],
    [2, 3, 6667],
    [1, 20_000, 1],
    [1, 20_001, 0],
    [0, 100, 0],
    [100, 100, 10_000],
    [150, 100, 15_000],
  ])('%p of %p grosze is %p', (part, whole, share) => {
    expect(shareOf(grosze(part), grosze(whole))).toBe(share);
  });

  it('calls a share of nothing zero', () => {
    expect(shareOf(grosze(5), grosze(0))).toBe(0);
  });

  it('refuses a share of or by a negative amount', () => {
    expect(() => shareOf(grosze(-1), grosze(10))).toThrow(RangeError);
    expect(() => shareOf(grosze(1), grosze(-10))).toThrow(RangeError);
  });

  it.each([
    [1_000_000, 1250, 125_000],
    [1, 5000, 1],
    [1, 4999, 0],
    [3, 5000, 2],
    [-1, 5000, -1],
    [999_999_999_999, 10_000, 999_999_999_999],
  ])('of %p grosze %p basis points are %p', (amount, share, expected) => {
    expect(percentOf(grosze(amount), basisPoints(share))).toBe(expected);
  });

  it.each([-1, 0.5, NaN])('refuses %p as a share', (n) => {
    expect(() => basisPoints(n)).toThrow(RangeError);
  });

  it('refuses a result that cannot be held exactly', () => {
    expect(() => percentOf(grosze(Number.MAX_SAFE_INTEGER), basisPoints(20_000))).toThrow(RangeError);
  });

  it('gives the whole for 100 per cent', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(percentOf(grosze(n), WHOLE)).toBe(n === 0 ? 0 : n);
      }),
    );
  });

  it('is never more than half a grosz from the exact share', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.nat(10_000), (n, share) => {
        const error = BigInt(percentOf(grosze(n), basisPoints(share))) * 10_000n - BigInt(n) * BigInt(share);
        expect(error > -5000n && error <= 5000n).toBe(true);
      }),
    );
  });
});

describe('rounding half up', () => {
  it.each([
    [5n, 2n, 3n],
    [4n, 2n, 2n],
    [-5n, 2n, -3n],
    [1n, 3n, 0n],
    [2n, 3n, 1n],
    [0n, 7n, 0n],
  ])('%p / %p is %p', (numerator, denominator, expected) => {
    expect(divideHalfUp(numerator, denominator)).toBe(expected);
  });

  it('refuses a denominator that is not positive', () => {
    expect(() => divideHalfUp(1n, 0n)).toThrow(RangeError);
    expect(() => divideHalfUp(1n, -2n)).toThrow(RangeError);
  });
});
