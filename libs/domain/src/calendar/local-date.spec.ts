import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  daysBetween,
  endOfYear,
  isEnteredDay,
  isLocalDate,
  localDate,
  localDateOf,
  maxDate,
  minDate,
  monthOf,
  startOfYear,
  weekdayOf,
  yearOf,
} from './index';

const d = localDate;
const anyDate = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays(d('1950-01-01'), n));

describe('a day of the calendar', () => {
  it.each(['2026-01-01', '2024-02-29', '2000-02-29', '2026-12-31'])('%p exists', (text) => {
    expect(isLocalDate(text)).toBe(true);
    expect(localDate(text)).toBe(text);
  });

  it.each([
    ['1899-12-31', false],
    ['1900-01-01', true],
    ['2199-12-31', true],
    ['2200-01-01', false],
    ['9999-12-31', false],
    ['2026-02-29', false],
  ])('%p can be meant by somebody: %p', (text, can) => {
    expect(isEnteredDay(text)).toBe(can);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '01.01.2026',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '',
  ])('%p does not', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => localDate(text)).toThrow(RangeError);
  });

  it.each([null, undefined, 20260101, new Date(0), ['2026-01-01']])('%p is not a day either', (value) => {
    expect(isLocalDate(value)).toBe(false);
  });

  it.each([
    ['2026-12-01', 21, '2026-12-22'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-01-01', 0, '2026-01-01'],
  ])('%s and %p days make %s', (from, days, to) => {
    expect(addDays(d(from), days)).toBe(to);
    expect(daysBetween(d(from), d(to))).toBe(days);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-15', 2, '2027-01-15'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %p months make %s', (from, months, to) => {
    expect(addMonths(d(from), months)).toBe(to);
  });

  it('adds years and keeps within a short February', () => {
    expect(addYears(d('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(d('2026-06-30'), 5)).toBe('2031-06-30');
  });

  it('refuses broken numbers of days and days outside the calendar', () => {
    expect(() => addDays(d('2026-01-01'), 0.5)).toThrow(RangeError);
    expect(() => addDays(d('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addMonths(d('2026-01-01'), 1.5)).toThrow(RangeError);
    expect(() => localDateOf(2026, 2, 30)).toThrow(RangeError);
  });

  it('knows the year, the month, the weekday and the ends of a year', () => {
    expect(yearOf(d('2026-11-23'))).toBe(2026);
    expect(monthOf(d('2026-11-23'))).toBe(11);
    expect(weekdayOf(d('2026-11-23'))).toBe(1);
    expect(weekdayOf(d('2026-11-22'))).toBe(7);
    expect(startOfYear(2026)).toBe('2026-01-01');
    expect(endOfYear(2026)).toBe('2026-12-31');
  });

  it('orders days', () => {
    expect(compareDates(d('2026-01-01'), d('2026-01-02'))).toBe(-1);
    expect(compareDates(d('2026-01-02'), d('2026-01-02'))).toBe(0);
    expect(compareDates(d('2026-01-03'), d('2026-01-02'))).toBe(1);
    expect(minDate(d('2026-03-01'), d('2025-03-01'), d('2027-03-01'))).toBe('2025-03-01');
    expect(maxDate(d('2026-03-01'), d('2025-03-01'), d('2027-03-01'))).toBe('2027-03-01');
    expect(maxDate(d('2026-03-01'))).toBe('2026-03-01');
  });

  it('comes back when the days are taken off again', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -10_000, max: 10_000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(daysBetween(date, addDays(date, days))).toBe(days === 0 ? 0 : days);
      }),
    );
  });
});
