import { deadlineAfter, deadlineOn, isOverdue, localDate } from './index';

const d = localDate;

describe('a term in days', () => {
  it('does not count the day of the event', () => {
    expect(deadlineAfter(d('2026-12-01'), 21, 'none', 'UDPP art. 13 ust. 1')).toEqual({
      dueOn: '2026-12-22',
      rule: 'days_after',
      basis: 'UDPP art. 13 ust. 1',
      countedFrom: '2026-12-01',
      days: 21,
    });
  });

  it.each([
    ['2026-11-14', 7, '2026-11-23', '2026-11-21', 'saturday'],
    ['2026-11-15', 7, '2026-11-23', '2026-11-22', 'sunday'],
    ['2026-12-17', 7, '2026-12-28', '2026-12-24', 'christmasEve'],
    ['2026-05-28', 7, '2026-06-05', '2026-06-04', 'corpusChristi'],
    ['2026-03-28', 7, '2026-04-07', '2026-04-04', 'saturday'],
  ])('from %s, %p days, moves by KPA art. 57 to %s', (start, days, dueOn, shiftedFrom, dayOff) => {
    const deadline = deadlineAfter(d(start), days, 'kpa57', 'KPA art. 57 § 4');
    expect(deadline).toMatchObject({ dueOn, shiftedFrom, rule: 'days_after_kpa57' });
    expect(deadline.dayOff?.key).toBe(dayOff);
  });

  it('stayed on Christmas Eve before 2025', () => {
    const deadline = deadlineAfter(d('2024-12-17'), 7, 'kpa57', 'KPA art. 57 § 4');
    expect(deadline.dueOn).toBe('2024-12-24');
    expect(deadline.shiftedFrom).toBeUndefined();
  });

  it('stays and warns where it is doubtful whether it moves', () => {
    const deadline = deadlineAfter(d('2026-11-14'), 7, 'warn', 'UDPP art. 18 ust. 1');
    expect(deadline).toMatchObject({ dueOn: '2026-11-21', wouldShiftTo: '2026-11-23' });
    expect(deadline.shiftedFrom).toBeUndefined();
  });

  it('says nothing about days off where the rule is none', () => {
    const deadline = deadlineAfter(d('2026-11-14'), 7, 'none', '–');
    expect(deadline.dueOn).toBe('2026-11-21');
    expect(deadline.dayOff).toBeUndefined();
    expect(deadline.wouldShiftTo).toBeUndefined();
  });

  it('may be of no length and not of a negative or broken one', () => {
    expect(deadlineAfter(d('2026-11-23'), 0, 'none', '–').dueOn).toBe('2026-11-23');
    expect(() => deadlineAfter(d('2026-11-23'), -1, 'none', '–')).toThrow(RangeError);
    expect(() => deadlineAfter(d('2026-11-23'), 1.5, 'none', '–')).toThrow(RangeError);
  });

  it('is kept on its last day and overdue on the next', () => {
    const deadline = deadlineOn(d('2027-01-31'), 'warn', 'UFP art. 251 ust. 1');
    expect(deadline).toMatchObject({ rule: 'fixed_day_warn', wouldShiftTo: '2027-02-01' });
    expect(isOverdue(deadline, d('2027-01-31'))).toBe(false);
    // A Sunday: whoever comes on the Monday is not late (KPA art. 57 § 4, KC art. 115).
    expect(isOverdue(deadline, d('2027-02-01'))).toBe(false);
    expect(isOverdue(deadline, d('2027-02-02'))).toBe(true);
  });
});
