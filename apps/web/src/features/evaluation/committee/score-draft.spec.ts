import type { Criterion } from '@nurt/domain/calls';
import type { BasisPoints } from '@nurt/domain/money';
import { draftOf, scoresOf, sheetState, stepped } from './score-draft';

const criterion = (id: string, weight: number, maximumPoints: number): Criterion => ({
  id,
  name: id,
  guidance: '',
  weight: weight as BasisPoints,
  maximumPoints,
  bonus: false,
  scale: [],
});
const criteria = [criterion('quality', 6000, 10), criterion('cost', 4000, 5)];

describe('a score sheet that is being filled in', () => {
  it('has an entry for each criterion in the order of the call, whatever was saved', () => {
    const sheet = {
      scores: [{ criterionId: 'cost', points: 3, reason: 'Oszczędnie' }],
      filedAt: null,
      savedAt: null,
    };
    expect(draftOf(criteria, sheet).scores).toEqual([
      { criterionId: 'quality', points: null, reason: '' },
      { criterionId: 'cost', points: 3, reason: 'Oszczędnie' },
    ]);
  });

  it('counts criteria without points as nothing, and says how many are not finished', () => {
    const state = sheetState(criteria, {
      scores: [
        { criterionId: 'quality', points: 5, reason: 'Dobry plan' },
        { criterionId: 'cost', points: null, reason: '' },
      ],
    });
    expect(state).toEqual({ score: 3000, incomplete: 1 });
  });

  it('gives no score while points do not fit', () => {
    const state = sheetState(criteria, {
      scores: [
        { criterionId: 'quality', points: 11, reason: 'Za dużo' },
        { criterionId: 'cost', points: 5, reason: 'Tanio' },
      ],
    });
    expect(state).toEqual({ score: null, incomplete: 1 });
  });

  it('takes text that is no number for points not given', () => {
    const scores = scoresOf({ scores: [{ criterionId: 'quality', points: 'pięć', reason: 'x' }] });
    expect(scores).toEqual([{ criterionId: 'quality', points: null, reason: 'x' }]);
  });

  it('steps within the range of the criterion', () => {
    expect([stepped(null, 1, 10), stepped(null, -1, 10)]).toEqual([1, 0]);
    expect([stepped(10, 1, 10), stepped(0, -1, 10), stepped(4, 1, 10)]).toEqual([10, 0, 5]);
  });
});
