import type { Grosze } from '@nurt/domain/money';
import { inOrder, inProportion, type Ranked } from './split';

const zl = (amount: number) => (amount * 100) as Grosze;
const row = (place: number, requested: number, meetsThreshold = true): Ranked => ({
  offerId: `o${place}`,
  place,
  meetsThreshold,
  requestedGrosze: zl(requested),
});
// Deliberately not in the order of places.
const ranking = [row(2, 6000), row(1, 5000), row(3, 4000), row(4, 9000, false)];

describe('filling a proposal in', () => {
  it('gives full amounts in order, and the rest to the offer at which the money ends', () => {
    expect([...inOrder(ranking, zl(9000))]).toEqual([
      ['o1', zl(5000)],
      ['o2', zl(4000)],
      ['o3', 0],
    ]);
  });

  it('gives nobody more than was asked for', () => {
    expect([...inOrder(ranking, zl(100_000)).values()]).toEqual([zl(5000), zl(6000), zl(4000)]);
    expect([...inProportion(ranking, zl(100_000)).values()]).toEqual([zl(5000), zl(6000), zl(4000)]);
  });

  it('shares out in proportion to the grosz', () => {
    const split = inProportion(ranking, 1_000_000 as Grosze);
    expect([...split.values()]).toEqual([333_333, 400_000, 266_667]);
  });

  it('never gives to an offer below the threshold', () => {
    expect(inOrder(ranking, zl(100_000)).has('o4')).toBe(false);
    expect(inProportion(ranking, zl(100_000)).has('o4')).toBe(false);
  });
});
