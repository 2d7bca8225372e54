import {
  amountInWords,
  formatAmount,
  formatAmountFigures,
  formatDate,
  formatDateTime,
  formatExactTime,
  formatNumber,
  formatPercent,
  formatQuantity,
  formatShare,
  formatShortDate,
  formatClock,
  formatTime,
  formatTimeSince,
  keptTogether,
  quoted,
} from '.';

describe('amounts', () => {
  it.each([
    [9_900_000, '99\u00a0000,00\u00a0zł', 'PLN\u00a099,000.00'],
    [0, '0,00\u00a0zł', 'PLN\u00a00.00'],
    [5, '0,05\u00a0zł', 'PLN\u00a00.05'],
    [123_456, '1\u00a0234,56\u00a0zł', 'PLN\u00a01,234.56'],
    [-12_000, '\u2212120,00\u00a0zł', '\u2212PLN\u00a0120.00'],
    [-1, '\u22120,01\u00a0zł', '\u2212PLN\u00a00.01'],
  ])('prints %i grosze in both languages', (value, pl, en) => {
    expect(formatAmount(value, 'pl')).toBe(pl);
    expect(formatAmount(value, 'en')).toBe(en);
  });

  it('keeps every grosz of the largest safe amount', () => {
    expect(formatAmount(Number.MAX_SAFE_INTEGER, 'en')).toBe('PLN\u00a090,071,992,547,409.91');
  });

  it('leaves the currency out where a table heading names it', () => {
    expect(formatAmountFigures(57_500_000, 'pl')).toBe('575\u00a0000,00');
    expect(formatAmountFigures(57_500_000, 'en')).toBe('575,000.00');
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])(
    'refuses %p grosze',
    (value) => {
      expect(() => formatAmount(value, 'pl')).toThrow(RangeError);
    },
  );
});

describe('amounts in words', () => {
  it.each([
    [0, 'zero złotych zero groszy', 'zero zloty and zero grosz'],
    [1, 'zero złotych jeden grosz', 'zero zloty and one grosz'],
    [100, 'jeden złoty zero groszy', 'one zloty and zero grosz'],
    [202, 'dwa złote dwa grosze', 'two zloty and two grosz'],
    [512, 'pięć złotych dwanaście groszy', 'five zloty and twelve grosz'],
    [2_202, 'dwadzieścia dwa złote dwa grosze', 'twenty-two zloty and two grosz'],
    [2_121, 'dwadzieścia jeden złotych dwadzieścia jeden groszy', 'twenty-one zloty and twenty-one grosz'],
    [1_101, 'jedenaście złotych jeden grosz', 'eleven zloty and one grosz'],
    [10_000, 'sto złotych zero groszy', 'one hundred zloty and zero grosz'],
    [200_000, 'dwa tysiące złotych zero groszy', 'two thousand zloty and zero grosz'],
    [2_100_000, 'dwadzieścia jeden tysięcy złotych zero groszy', 'twenty-one thousand zloty and zero grosz'],
    [100_000_000, 'milion złotych zero groszy', 'one million zloty and zero grosz'],
    [11_214, 'sto dwanaście złotych czternaście groszy', 'one hundred and twelve zloty and fourteen grosz'],
    [12_400, 'sto dwadzieścia cztery złote zero groszy', 'one hundred and twenty-four zloty and zero grosz'],
    [100_100, 'tysiąc jeden złotych zero groszy', 'one thousand and one zloty and zero grosz'],
    [
      9_900_000,
      'dziewięćdziesiąt dziewięć tysięcy złotych zero groszy',
      'ninety-nine thousand zloty and zero grosz',
    ],
  ])('says %i grosze with the right endings', (value, pl, en) => {
    expect(amountInWords(value, 'pl')).toBe(pl);
    expect(amountInWords(value, 'en')).toBe(en);
  });

  it.each([-1, 0.5])('refuses to say %p', (value) => {
    expect(() => amountInWords(value, 'pl')).toThrow(RangeError);
  });
});

describe('shares and numbers', () => {
  it.each([
    [10_000, '100,00\u00a0%', '100.00%'],
    [8_750, '87,50\u00a0%', '87.50%'],
    [1, '0,01\u00a0%', '0.01%'],
    [0, '0,00\u00a0%', '0.00%'],
  ])('prints %i basis points as a share', (value, pl, en) => {
    expect(formatShare(value, 'pl')).toBe(pl);
    expect(formatShare(value, 'en')).toBe(en);
  });

  it.each([
    [2_000, '20\u00a0%', '20%'],
    [1_250, '12,5\u00a0%', '12.5%'],
    [1_205, '12,05\u00a0%', '12.05%'],
    [0, '0\u00a0%', '0%'],
  ])('prints %i basis points as a limit, without idle decimals', (value, pl, en) => {
    expect(formatPercent(value, 'pl')).toBe(pl);
    expect(formatPercent(value, 'en')).toBe(en);
  });

  it('groups also four-digit numbers and keeps up to three decimals', () => {
    expect(formatNumber(1234.5, 'pl')).toBe('1\u00a0234,5');
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
    expect(formatNumber(-7, 'pl')).toBe('\u22127');
    expect(() => formatNumber(Number.NaN, 'pl')).toThrow(RangeError);
  });

  it.each([
    [2000, '2', '2'],
    [2500, '2,5', '2.5'],
    [125, '0,125', '0.125'],
    [1_234_000, '1\u00a0234', '1,234'],
    [0, '0', '0'],
  ])('prints %i thousandths of a unit without idle zeros', (value, pl, en) => {
    expect(formatQuantity(value, 'pl')).toBe(pl);
    expect(formatQuantity(value, 'en')).toBe(en);
  });
});

describe('dates', () => {
  it('prints a calendar date in words and in figures', () => {
    expect(formatDate('2026-11-23', 'pl')).toBe('23 listopada 2026');
    expect(formatDate('2026-03-01', 'en')).toBe('1 March 2026');
    expect(formatShortDate('2026-03-01', 'pl')).toBe('01.03.2026');
    expect(formatShortDate('2026-03-01', 'en')).toBe('01/03/2026');
  });

  it.each(['2026-02-30', '2026-2-3', '', '2026-13-01', '23.11.2026'])('refuses %p as a date', (text) => {
    expect(() => formatDate(text, 'pl')).toThrow(RangeError);
  });

  it('shows an instant in the time of Warsaw, winter and summer', () => {
    expect(formatDateTime('2026-11-23T14:30:00Z', 'pl')).toBe('23 listopada 2026, 15:30');
    expect(formatDateTime(new Date('2026-07-01T22:05:00Z'), 'en')).toBe('2 July 2026, 00:05');
    expect(formatTime('2026-11-23T14:30:00Z', 'pl')).toBe('15:30');
    expect(formatClock('2026-11-23T14:30:07Z', 'pl')).toBe('15:30:07');
    expect(() => formatDateTime('yesterday', 'pl')).toThrow(RangeError);
  });

  it('tells the two hours of the October night apart', () => {
    expect(formatExactTime('2026-10-25T00:30:07Z', 'pl')).toBe('25 października 2026, 02:30:07 (UTC+02:00)');
    expect(formatExactTime('2026-10-25T01:30:07Z', 'pl')).toBe('25 października 2026, 02:30:07 (UTC+01:00)');
  });
});

describe('a moment as somebody at work needs it', () => {
  it.each([
    // Winter: Warsaw is an hour ahead of UTC, so its day begins at 23:00.
    ['2026-11-22T22:59:00Z', '2026-11-22', '23:59', '23:59'],
    ['2026-11-22T22:59:00Z', '2026-11-23', '22 listopada 2026, 23:59', '22 November 2026, 23:59'],
    ['2026-11-22T23:00:00Z', '2026-11-23', '00:00', '00:00'],
    // Summer: two hours.
    ['2026-07-14T21:59:00Z', '2026-07-14', '23:59', '23:59'],
    ['2026-07-14T22:00:00Z', '2026-07-14', '15 lipca 2026, 00:00', '15 July 2026, 00:00'],
    // The same day of another year.
    ['2025-07-14T10:00:00Z', '2026-07-14', '14 lipca 2025, 12:00', '14 July 2025, 12:00'],
  ])('%s on %s is „%s”', (instant, today, pl, en) => {
    expect(formatTimeSince(instant, today, 'pl')).toBe(pl);
    expect(formatTimeSince(instant, today, 'en')).toBe(en);
  });
});

describe('quotation', () => {
  it('puts a title between marks and lowers those that it has itself', () => {
    expect(quoted('Kultura zimą')).toBe('„Kultura zimą”');
    expect(quoted('Festiwal „Na świat”')).toBe('„Festiwal «Na świat»”');
    expect(quoted()).toBe('„”');
  });
});

describe('what may not end a line', () => {
  it.each([
    ['Oferty złożone w naborze i z dotacją', 'Oferty złożone w\u00a0naborze i\u00a0z\u00a0dotacją'],
    ['(o czym mowa w art. 13 ust. 2 pkt 4)', '(o\u00a0czym mowa w\u00a0art.\u00a013 ust.\u00a02 pkt\u00a04)'],
    ['W toku', 'W\u00a0toku'],
    ['uchwała nr XLI/412/2025', 'uchwała nr\u00a0XLI/412/2025'],
    ['zwykłe słowa', 'zwykłe słowa'],
    ['Fundacja „A to my”', 'Fundacja „A\u00a0to my”'],
  ])('keeps together %s', (text, kept) => {
    expect(keptTogether(text)).toBe(kept);
  });
});
