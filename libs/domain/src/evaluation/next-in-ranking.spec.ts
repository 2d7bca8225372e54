import { basisPoints, grosze } from '../money';
import { nextInRanking } from './index';

const row = (place: number, score: number, awarded: number) => ({
  place,
  score: basisPoints(score),
  awardedGrosze: grosze(awarded),
});

describe('the next in the ranking', () => {
  it('is the best placed offer above the threshold that got nothing', () => {
    const rows = [row(4, 6000, 0), row(1, 9000, 100), row(3, 7000, 0), row(2, 8000, 100)];
    expect(nextInRanking(rows, basisPoints(6000))?.place).toBe(3);
  });

  it('is nobody where only offers below the threshold got nothing', () => {
    expect(nextInRanking([row(1, 9000, 100), row(2, 5999, 0)], basisPoints(6000))).toBeUndefined();
  });
});
