import type { Grosze } from '@nurt/domain/money';
import type { LineBalance } from '@nurt/domain/programmes';
import { inPlace, sumOfPlaces, unplaced } from './places';

const balance = (parts: Partial<Record<keyof LineBalance, number>>): LineBalance => ({
  plannedGrosze: 0 as Grosze,
  availableGrosze: 0 as Grosze,
  announcedGrosze: 0 as Grosze,
  reservedGrosze: 0 as Grosze,
  committedGrosze: 0 as Grosze,
  executedGrosze: 0 as Grosze,
  settledGrosze: 0 as Grosze,
  returnedGrosze: 0 as Grosze,
  lapsedGrosze: 0 as Grosze,
  ...(parts as Partial<LineBalance>),
});

describe('where the money of a line is', () => {
  const line = balance({
    plannedGrosze: 9_900_000,
    availableGrosze: 5_000_000,
    announcedGrosze: 4_000_000,
    reservedGrosze: 1_000_000,
    committedGrosze: 900_000,
    executedGrosze: 2_000_000,
    settledGrosze: 999_999,
    returnedGrosze: 1,
  });

  it('counts announced money once: it is a part of what is available', () => {
    expect(sumOfPlaces(line)).toBe(9_900_000);
    expect(unplaced(line)).toBe(0);
  });

  it('tells how much is missing', () => {
    expect(unplaced(balance({ plannedGrosze: 100, settledGrosze: 99 }))).toBe(1);
    expect(unplaced(balance({ plannedGrosze: 100, settledGrosze: 101 }))).toBe(-1);
  });

  it('counts what lapsed when the year was closed', () => {
    expect(unplaced(balance({ plannedGrosze: 100, settledGrosze: 60, lapsedGrosze: 40 }))).toBe(0);
  });

  it('calls what was paid and not accounted for the executed place', () => {
    expect(inPlace(line, 'executed')).toBe(2_000_000);
  });
});
