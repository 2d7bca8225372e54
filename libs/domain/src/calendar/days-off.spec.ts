import {
  addDays,
  addWorkingDays,
  dayOffName,
  dayOffOn,
  easter,
  isDayOff,
  localDate,
  nextWorkingDay,
  weekdayOf,
  workingDayOnOrAfter,
} from './index';

const d = localDate;

describe('Easter', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2076, '2076-04-19'],
  ])('of %p is %s', (year, date) => {
    expect(easter(year)).toBe(date);
  });

  it('is a Sunday from 22 March to 25 April in every year', () => {
    for (let year = 1900; year <= 2199; year += 1) {
      const sunday = easter(year);
      expect(weekdayOf(sunday)).toBe(7);
      expect(sunday.slice(5) >= '03-22' && sunday.slice(5) <= '04-25').toBe(true);
    }
  });
});

describe('days off', () => {
  it.each([
    ['2026-01-01', 'newYear'],
    ['2026-01-06', 'epiphany'],
    ['2026-04-05', 'easterSunday'],
    ['2026-04-06', 'easterMonday'],
    ['2026-05-01', 'labourDay'],
    ['2026-05-03', 'constitutionDay'],
    ['2026-05-24', 'pentecost'],
    ['2026-06-04', 'corpusChristi'],
    ['2027-05-27', 'corpusChristi'],
    ['2028-06-15', 'corpusChristi'],
    ['2026-08-15', 'assumption'],
    ['2026-11-01', 'allSaints'],
    ['2026-11-11', 'independenceDay'],
    ['2025-12-24', 'christmasEve'],
    ['2026-12-25', 'christmasDay'],
    ['2026-12-26', 'secondChristmasDay'],
    ['2018-11-12', 'independenceCentenary'],
    ['2026-11-21', 'saturday'],
    ['2026-11-22', 'sunday'],
  ])('%s is %s', (date, key) => {
    expect(dayOffOn(d(date))?.key).toBe(key);
    expect(isDayOff(d(date))).toBe(true);
  });

  it.each([
    ['2024-12-24', 'Christmas Eve before 2025'],
    ['2026-11-23', 'a Monday'],
    ['2026-04-03', 'Good Friday'],
    ['2026-11-12', 'the day after Independence Day'],
    ['2026-12-31', 'the last day of the year'],
    ['2010-01-06', 'Epiphany before 2011'],
  ])('%s is a working day: %s', (date) => {
    expect(dayOffName(d(date))).toBeUndefined();
    expect(isDayOff(d(date))).toBe(false);
  });

  it('have Polish names', () => {
    expect(dayOffName(d('2025-12-24'))).toBe('Wigilia Bożego Narodzenia');
    expect(dayOffName(d('2026-06-04'))).toBe('dzień Bożego Ciała');
    expect(dayOffName(d('2026-11-21'))).toBe('sobota');
  });

  it('are fourteen in 2026 beside Saturdays and ordinary Sundays', () => {
    const named = new Set<string>();
    for (let day = d('2026-01-01'); day <= '2026-12-31'; day = addDays(day, 1)) {
      const key = dayOffOn(day)?.key;
      if (key !== undefined && key !== 'saturday' && key !== 'sunday') named.add(key);
    }
    expect(named.size).toBe(14);
  });
});

describe('working days', () => {
  it.each([
    ['2026-11-23', '2026-11-24'],
    ['2026-11-20', '2026-11-23'],
    ['2026-12-23', '2026-12-28'],
    ['2024-12-23', '2024-12-24'],
    ['2026-04-03', '2026-04-07'],
  ])('the one after %s is %s', (date, next) => {
    expect(nextWorkingDay(d(date))).toBe(next);
  });

  it('keep a working day that is one already', () => {
    expect(workingDayOnOrAfter(d('2026-11-23'))).toBe('2026-11-23');
    expect(workingDayOnOrAfter(d('2026-11-21'))).toBe('2026-11-23');
  });

  it.each([
    ['2026-11-23', 7, '2026-12-02'],
    ['2026-12-21', 7, '2027-01-04'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('%s and %p of them make %s', (date, n, expected) => {
    expect(addWorkingDays(d(date), n)).toBe(expected);
  });

  it('cannot be counted backwards or in halves', () => {
    expect(() => addWorkingDays(d('2026-11-23'), -1)).toThrow(RangeError);
    expect(() => addWorkingDays(d('2026-11-23'), 1.5)).toThrow(RangeError);
  });
});
