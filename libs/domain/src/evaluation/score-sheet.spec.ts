import type { Criterion } from '../calls';
import { basisPoints } from '../money';
import { draftSheetProblems, sheetProblems, sheetScore } from './score-sheet';
import type { CriterionScore } from './types';

const criterion = (id: string, maximumPoints: number, weight: number): Criterion => ({
  id,
  name: `Kryterium ${id}`,
  guidance: '',
  maximumPoints,
  weight: basisPoints(weight),
  bonus: false,
  scale: [],
});
const CRITERIA = [criterion('a', 10, 5000), criterion('b', 30, 3000), criterion('c', 7, 2000)];
const sheet = (...points: (number | null)[]): CriterionScore[] =>
  points.map((given, index) => ({
    criterionId: CRITERIA[index]?.id ?? '',
    points: given,
    reason: 'Uzasadnienie',
  }));

describe('a score sheet', () => {
  it('to be filed gives points and a reason for every criterion', () => {
    const scores = [
      { criterionId: 'b', points: null, reason: 'Dobra kalkulacja' },
      { criterionId: 'a', points: 8, reason: ' ' },
    ];
    expect(sheetProblems(CRITERIA, scores)).toEqual([
      { code: 'score_reason_required', path: 'scores.1.reason', params: { criterion: 'Kryterium a' } },
      { code: 'score_missing', path: 'scores.0.points', params: { criterion: 'Kryterium b' } },
      { code: 'score_missing', path: 'scores.2.points', params: { criterion: 'Kryterium c' } },
      { code: 'score_reason_required', path: 'scores.2.reason', params: { criterion: 'Kryterium c' } },
    ]);
    expect(draftSheetProblems(CRITERIA, scores)).toEqual([]);
  });

  it.each([
    [-1, true],
    [0, false],
    [10, false],
    [11, true],
    [7.5, true],
  ])('takes %p points of at most 10: out of range %s', (points, wrong) => {
    const problems = sheetProblems(CRITERIA, sheet(points, 1, 1));
    expect(problems).toEqual(
      wrong
        ? [
            {
              code: 'score_out_of_range',
              path: 'scores.0.points',
              params: { criterion: 'Kryterium a', maximum: 10 },
            },
          ]
        : [],
    );
  });

  it('refuses criteria of another call and criteria scored twice', () => {
    const scores = [...sheet(1, 1, 1), ...sheet(2), { criterionId: 'x', points: 1, reason: 'Dobrze' }];
    expect(draftSheetProblems(CRITERIA, scores)).toEqual([
      { code: 'duplicate_id', path: 'scores.3.criterionId' },
      { code: 'invalid_id', path: 'scores.4.criterionId' },
    ]);
  });
});

describe('the score of a sheet', () => {
  it.each([
    ['nothing', [0, 0, 0], 0],
    ['everything', [10, 30, 7], 10_000],
    ['half of each where it divides', [5, 15, 0], 4000],
    // 5000·8/10 + 3000·20/30 + 2000·5/7 = 4000 + 2000 + 1428,571…
    ['thirds and sevenths, rounded down once at the end', [8, 20, 5], 7428],
    // 5000·1/10 + 3000·1/30 + 2000·1/7 = 500 + 100 + 285,714…
    ['one point in each', [1, 1, 1], 885],
  ])('is, for %s, in basis points of the maximum', (_name, points, score) => {
    expect(sheetScore(CRITERIA, sheet(...points))).toBe(score);
  });

  it('is rounded down, so that 59,9966… is not shown as 60', () => {
    const criteria = [criterion('a', 3, 1), criterion('b', 1, 5999), criterion('c', 1, 4000)];
    expect(sheetScore(criteria, sheet(2, 1, 0))).toBe(5999);
  });

  it('does not exist while the sheet has problems', () => {
    expect(() => sheetScore(CRITERIA, sheet(1, null, 1))).toThrow(RangeError);
    expect(() => sheetScore(CRITERIA, sheet(1, 31, 1))).toThrow(RangeError);
    expect(() => sheetScore(CRITERIA, sheet(1, 1))).toThrow(RangeError);
  });

  it('is exact for thirty criteria of a thousand points', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      criterion(String(index), 1000 - index, index === 0 ? 10_000 - 29 * 333 : 333),
    );
    const full = many.map(({ id, maximumPoints }) => ({
      criterionId: id,
      points: maximumPoints,
      reason: 'x',
    }));
    expect(sheetScore(many, full)).toBe(10_000);
  });
});
