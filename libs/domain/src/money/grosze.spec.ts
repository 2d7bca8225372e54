import fc from 'fast-check';
import {
  addGrosze,
  grosze,
  isGrosze,
  MAX_AMOUNT,
  subtractGrosze,
  sumGrosze,
  ZERO,
  type Grosze,
} from './index';

const anyGrosze = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map(grosze);

describe('grosze', () => {
  it.each([0, 1, -1, 57_500_000, Number.MAX_SAFE_INTEGER])('takes the whole number %p', (n) => {
    expect(grosze(n)).toBe(n);
    expect(isGrosze(n)).toBe(true);
  });

  it.each([0.1, NaN, Infinity, -Infinity, Number.MAX_SAFE_INTEGER + 1])('refuses %p', (n) => {
    expect(() => grosze(n)).toThrow(RangeError);
    expect(isGrosze(n)).toBe(false);
  });

  it.each(['100', null, undefined, 100n, {}])('does not take %p for money', (value) => {
    expect(isGrosze(value)).toBe(false);
  });

  it('has one zero, which is not negative', () => {
    expect(Object.is(grosze(-0), 0)).toBe(true);
    expect(Object.is(ZERO, 0)).toBe(true);
  });

  it('sums the five lines of Bochnia to 575 000 zł', () => {
    const lines = [5_900_000, 9_900_000, 700_000, 1_000_000, 40_000_000].map(grosze);
    expect(sumGrosze(lines)).toBe(57_500_000);
  });

  it('sums nothing to zero', () => {
    expect(sumGrosze([])).toBe(0);
  });

  it('lets a difference be negative', () => {
    expect(subtractGrosze(grosze(100), grosze(250))).toBe(-150);
  });

  it('refuses a result that cannot be held exactly', () => {
    const most = grosze(Number.MAX_SAFE_INTEGER);
    expect(() => addGrosze(most, grosze(1))).toThrow(RangeError);
    expect(subtractGrosze(grosze(0), most)).toBe(Number.MIN_SAFE_INTEGER);
    expect(() => subtractGrosze(grosze(-1), most)).toThrow(RangeError);
    expect(() => sumGrosze([most, most])).toThrow(RangeError);
  });

  it('does not mind an intermediate sum that is too large when the whole sum fits', () => {
    const most = grosze(Number.MAX_SAFE_INTEGER);
    expect(sumGrosze([most, most, grosze(-Number.MAX_SAFE_INTEGER)])).toBe(most);
  });

  it('refuses a value that only claims to be grosze', () => {
    expect(() => sumGrosze([grosze(1), 0.5 as Grosze])).toThrow(RangeError);
    expect(() => addGrosze(0.5 as Grosze, 0.2 as Grosze)).toThrow(RangeError);
  });

  it('keeps the largest amount within PostgreSQL bigint and exact numbers', () => {
    expect(MAX_AMOUNT).toBe(999_999_999_999);
    expect(Number.isSafeInteger(MAX_AMOUNT * 1000)).toBe(true);
  });

  it('takes back what was added', () => {
    fc.assert(
      fc.property(anyGrosze, anyGrosze, (a, b) => {
        expect(subtractGrosze(addGrosze(a, b), b)).toBe(a);
      }),
    );
  });
});
