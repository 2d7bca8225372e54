import fc from 'fast-check';
import {
  addDays,
  dateInWarsaw,
  endOfDayExclusive,
  instantInWarsaw,
  isLocalTime,
  localDate,
  startOfDay,
  timeInWarsaw,
} from './index';

const d = localDate;
const utc = (text: string) => new Date(text);

describe('Polish time', () => {
  it.each([
    ['2026-01-15', '12:00', '2026-01-15T11:00:00.000Z'],
    ['2026-07-15', '12:00', '2026-07-15T10:00:00.000Z'],
    ['2026-12-31', '23:59', '2026-12-31T22:59:00.000Z'],
    ['2027-01-01', '00:00', '2026-12-31T23:00:00.000Z'],
  ])('%s %s is %s', (date, time, instant) => {
    expect(instantInWarsaw(d(date), time).toISOString()).toBe(instant);
    expect(dateInWarsaw(utc(instant))).toBe(date);
    expect(timeInWarsaw(utc(instant))).toBe(time);
  });

  it.each([
    ['01:59', '2026-03-29T00:59:00.000Z', '01:59'],
    ['02:00', '2026-03-29T01:00:00.000Z', '03:00'],
    ['02:30', '2026-03-29T01:30:00.000Z', '03:30'],
    ['03:00', '2026-03-29T01:00:00.000Z', '03:00'],
  ])('moves %s of 29 March 2026 out of the skipped hour: %s', (time, instant, shown) => {
    expect(instantInWarsaw(d('2026-03-29'), time).toISOString()).toBe(instant);
    expect(timeInWarsaw(utc(instant))).toBe(shown);
  });

  it.each([
    ['01:59', '2026-10-24T23:59:00.000Z'],
    ['02:00', '2026-10-25T00:00:00.000Z'],
    ['02:30', '2026-10-25T00:30:00.000Z'],
    ['03:00', '2026-10-25T02:00:00.000Z'],
  ])('takes the first %s of 25 October 2026: %s', (time, instant) => {
    expect(instantInWarsaw(d('2026-10-25'), time).toISOString()).toBe(instant);
  });

  it('shows both hours of the autumn night as half past two', () => {
    expect(timeInWarsaw(utc('2026-10-25T00:30:00Z'))).toBe('02:30');
    expect(timeInWarsaw(utc('2026-10-25T01:30:00Z'))).toBe('02:30');
  });

  it.each([
    ['2026-03-29', 23],
    ['2026-10-25', 25],
    ['2026-11-23', 24],
  ])('gives %s %p hours', (date, hours) => {
    const length = endOfDayExclusive(d(date)).getTime() - startOfDay(d(date)).getTime();
    expect(length).toBe(hours * 3_600_000);
  });

  it('puts the last second of the year in Poland into the old year', () => {
    expect(dateInWarsaw(utc('2026-12-31T22:59:59.999Z'))).toBe('2026-12-31');
    expect(dateInWarsaw(utc('2026-12-31T23:00:00.000Z'))).toBe('2027-01-01');
  });

  it.each(['24:00', '7:00', '07:60', '07:00:00', '', 'noon'])('refuses the hour %p', (time) => {
    expect(isLocalTime(time)).toBe(false);
    expect(() => instantInWarsaw(d('2026-01-01'), time)).toThrow(RangeError);
  });

  it('refuses a moment that does not exist', () => {
    expect(() => dateInWarsaw(new Date(NaN))).toThrow(RangeError);
  });

  it('comes back to the same day and hour except in the skipped hour', () => {
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), minutes, (days, minute) => {
        const date = addDays(d('1990-01-01'), days);
        const time = [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':');
        const instant = instantInWarsaw(date, time);
        expect(dateInWarsaw(instant)).toBe(date);
        if (!time.startsWith('02')) expect(timeInWarsaw(instant)).toBe(time);
      }),
    );
  });
});
