import { localDate } from '../calendar';
import { programmePhase } from './programme.lifecycle';

const FROM = localDate('2027-01-01');

describe('the phase of a programme', () => {
  it.each([
    ['2026-12-31', 'adopted'],
    ['2027-01-01', 'inForce'],
    ['2028-06-01', 'inForce'],
  ])('adopted and in force from 1 January 2027 is, on %s, %s', (today, phase) => {
    expect(programmePhase('adopted', FROM, localDate(today))).toBe(phase);
  });

  it.each(['draft', 'consultation', 'closed', 'reported', 'withdrawn'] as const)(
    'of a %s one is itself on any day',
    (status) => {
      expect(programmePhase(status, null, localDate('2026-12-31'))).toBe(status);
      expect(programmePhase(status, FROM, localDate('2028-01-01'))).toBe(status);
    },
  );
});
