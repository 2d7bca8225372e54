import { grosze } from '../money';
import { nextInRanking } from './index';

const row = (place: number, awarded: number, meetsThreshold = true) => ({
  place,
  meetsThreshold,
  awardedGrosze: grosze(awarded),
});

describe('the next in the ranking', () => {
  it('is the best placed offer above the threshold that got nothing', () => {
    const rows = [row(4, 0), row(1, 100), row(3, 0), row(2, 100)];
    expect(nextInRanking(rows)?.place).toBe(3);
  });

  it('is nobody where only offers below the threshold got nothing', () => {
    expect(nextInRanking([row(1, 100), row(2, 0, false)])).toBeUndefined();
  });

  // 58 % and a bonus of 5: 63 % and the second place, but below the threshold of 60 % that the announcement set.
  it('is not an offer that only its bonuses lift above one that reached the threshold (UDPP art. 15 ust. 1)', () => {
    expect(nextInRanking([row(1, 100), row(2, 0, false), row(3, 0)])?.place).toBe(3);
  });
});
