import { basisPoints, grosze, sumGrosze, type Grosze } from '../money';
import {
  firstYearPart,
  proposalProblems,
  requestByYear,
  splitInOrder,
  splitInProportion,
  type Split,
  type SplitOffer,
} from './index';

const zl = (amount: number): Grosze => grosze(amount * 100);
const row = (place: number, requested: number, meetsThreshold = true, later = 0): SplitOffer => ({
  offerId: `o${place}`,
  place,
  meetsThreshold,
  requestedGrosze: zl(requested),
  requestedYears: [
    { year: 2026, grosze: zl(requested - later) },
    ...(later > 0 ? [{ year: 2027, grosze: zl(later) }] : []),
  ],
});
const one = (amount: Grosze) => [{ year: 2026, grosze: amount }];
const whole = (split: Split) =>
  [...split.values()].map((parts) => sumGrosze(parts.map((part) => part.grosze)));
// Deliberately not in the order of places.
const ranking = [row(2, 6000), row(1, 5000), row(3, 4000), row(4, 9000, false)];

describe('filling a proposal in', () => {
  it('gives full amounts in order, and the rest to the offer at which the money ends', () => {
    const split = splitInOrder(ranking, one(zl(9000)));
    expect([...split.keys()]).toEqual(['o1', 'o2', 'o3']);
    expect(whole(split)).toEqual([zl(5000), zl(4000), 0]);
  });

  it('gives nobody more than was asked for', () => {
    expect(whole(splitInOrder(ranking, one(zl(100_000))))).toEqual([zl(5000), zl(6000), zl(4000)]);
    expect(whole(splitInProportion(ranking, one(zl(100_000))))).toEqual([zl(5000), zl(6000), zl(4000)]);
  });

  it('shares out in proportion to the grosz', () => {
    expect(whole(splitInProportion(ranking, one(grosze(1_000_000))))).toEqual([333_333, 400_000, 266_667]);
  });

  it('never gives to an offer below the threshold', () => {
    expect(splitInOrder(ranking, one(zl(100_000))).has('o4')).toBe(false);
    expect(splitInProportion(ranking, one(zl(100_000))).has('o4')).toBe(false);
  });
});

describe('filling a proposal of several years in', () => {
  const years = [row(1, 5000, true, 2000), row(2, 6000, true, 3000), row(3, 4000, true, 4000 - 1)];
  const pools = [
    { year: 2026, grosze: zl(5000) },
    { year: 2027, grosze: zl(4000) },
  ];

  it('shares a request among the years as the costs of the offer are', () => {
    const costs = [
      { year: 2026, grosze: grosze(200) },
      { year: 2027, grosze: grosze(100) },
    ];
    expect(requestByYear(grosze(1000), costs, [2026, 2027])).toEqual([
      { year: 2026, grosze: 667 },
      { year: 2027, grosze: 333 },
    ]);
    expect(requestByYear(grosze(1000), [], [2026, 2027])).toEqual([
      { year: 2026, grosze: 1000 },
      { year: 2027, grosze: 0 },
    ]);
  });

  it('keeps each year within its money, and begins no grant in a later year only', () => {
    const parts = [...splitInOrder(years, pools).values()].map((of) => of.map((part) => part.grosze));
    expect(parts).toEqual([
      [zl(3000), zl(2000)],
      [zl(2000), zl(2000)],
      [0, 0],
    ]);
    const shared = [...splitInProportion(years, pools).values()];
    for (const { year, grosze: pool } of pools) {
      const given = shared.flatMap((of) =>
        of.filter((part) => part.year === year).map((part) => part.grosze),
      );
      expect(sumGrosze(given)).toBeLessThanOrEqual(pool);
    }
  });

  it('proposes what the rules of a proposal let pass', () => {
    const ranked = years.map((offer) => ({ ...offer, score: basisPoints(9000) }));
    for (const fill of [splitInOrder, splitInProportion]) {
      const amounts = [...fill(years, pools)].map(([offerId, parts]) => ({
        offerId,
        grosze: sumGrosze(parts.map((part) => part.grosze)),
        laterYears: parts.slice(1),
        reason: '',
      }));
      expect(proposalProblems(ranked, amounts, zl(5000), null, pools.slice(1))).toEqual([]);
      expect(sumGrosze(amounts.map(firstYearPart))).toBe(zl(5000));
    }
  });
});
