import fc from 'fast-check';
import {
  formatGroupedAmount,
  formatPlainAmount,
  formatPlainPercent,
  formatPlainQuantity,
  basisPoints,
  grosze,
  MAX_AMOUNT,
  parseAmount,
  parseQuantity,
  quantity,
} from './index';

const NBSP = '\u00a0';
const NARROW = '\u202f';

describe('reading a typed amount', () => {
  it.each([
    ['1 234,50', 123_450],
    [`1${NBSP}234,50${NBSP}zł`, 123_450],
    [`1${NARROW}234${NARROW}567,8`, 123_456_780],
    ['1234.5', 123_450],
    ['1234,5', 123_450],
    ['1234', 123_400],
    ['1.234,50', 123_450],
    ['1.234.567,00', 123_456_700],
    ['0', 0],
    ['0,00 zł', 0],
    ['0,01', 1],
    ['007', 700],
    [' 59 000 ', 5_900_000],
    ['12zł', 1_200],
    ['12 ZŁ', 1_200],
    ['12,5 PLN', 1_250],
    ['9 999 999 999,99', 999_999_999_999],
  ])('takes %p for %p grosze', (text, value) => {
    expect(parseAmount(text)).toEqual({ ok: true, value });
  });

  it.each([
    '78.117,998',
    '1,2,3',
    '',
    ' ',
    'zł',
    'abc',
    '-5',
    '−5',
    '+5',
    '(5)',
    '12 3',
    '1 23 456',
    '1234 567',
    '1,234.50',
    '1 234 zł 50 gr',
    '452.845',
    '1.23.456,00',
    '12,',
    ',5',
    '.5',
    '1e3',
    '0x10',
    'Infinity',
    'NaN',
    '12,345',
    '١٢',
    '1\n2',
  ])('refuses %p as malformed and never takes it for zero', (text) => {
    expect(parseAmount(text)).toEqual({ ok: false, code: 'amount_malformed' });
  });

  it.each(['10 000 000 000,00', '9999999999999', '9'.repeat(300)])('refuses %p as too large', (text) => {
    expect(parseAmount(text)).toEqual({ ok: false, code: 'amount_too_large' });
  });

  it('reads back every amount it prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_AMOUNT }), (n) => {
        expect(parseAmount(formatPlainAmount(grosze(n)))).toEqual({ ok: true, value: n });
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => parseAmount(text)).not.toThrow();
        expect(() => parseQuantity(text)).not.toThrow();
      }),
    );
  });
});

describe('reading a typed number of units', () => {
  it.each([
    ['2', 2000],
    ['2,5', 2500],
    ['0.125', 125],
    ['1.5', 1500],
    ['1,200', 1200],
    ['1.200,5', 1_200_500],
    [`1${NARROW}200,125`, 1_200_125],
    ['1 200', 1_200_000],
    ['0', 0],
  ])('takes %p for %p thousandths', (text, value) => {
    expect(parseQuantity(text)).toEqual({ ok: true, value });
  });

  it.each(['', 'dwa', '-1', '0,1234', '1,2,3', '2 szt.', '3 zł', '1.200', '12.000', '1.000.000'])(
    'refuses %p as malformed',
    (text) => {
      expect(parseQuantity(text)).toEqual({ ok: false, code: 'quantity_malformed' });
    },
  );

  it('refuses a number of units beyond all measure', () => {
    expect(parseQuantity('1 000 000 000')).toEqual({ ok: false, code: 'quantity_too_large' });
  });

  it('reads back every quantity it prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (n) => {
        expect(parseQuantity(formatPlainQuantity(quantity(n)))).toEqual({ ok: true, value: n });
      }),
    );
  });
});

describe('printing for an input field', () => {
  it.each([
    [0, '0,00'],
    [5, '0,05'],
    [100, '1,00'],
    [123_450, '1234,50'],
    [-5, '-0,05'],
    [-123_450, '-1234,50'],
  ])('prints %p grosze as %p', (n, text) => {
    expect(formatPlainAmount(grosze(n))).toBe(text);
  });

  it.each([
    [5, '0,05'],
    [99_999, '999,99'],
    [123_450, '1 234,50'],
    [-123_450, '-1 234,50'],
    [40_000_000, '400 000,00'],
    [MAX_AMOUNT, '9 999 999 999,99'],
  ])('sets the thousands of %p grosze apart: %p', (n, text) => {
    const shown = formatGroupedAmount(grosze(n));
    expect(shown).toBe(text.replaceAll(' ', '\u00a0'));
    if (n >= 0) expect(parseAmount(shown)).toEqual({ ok: true, value: n });
  });

  it.each([
    [0, '0'],
    [1000, '1'],
    [2500, '2,5'],
    [125, '0,125'],
    [10_010, '10,01'],
  ])('prints %p thousandths as %p', (n, text) => {
    expect(formatPlainQuantity(quantity(n))).toBe(text);
  });

  it.each([
    [0, '0'],
    [1, '0,01'],
    [1250, '12,5'],
    [10_000, '100'],
  ])('prints %p basis points as %p per cent', (n, text) => {
    expect(formatPlainPercent(basisPoints(n))).toBe(text);
  });
});
