import { answersOf, draftProblems, outcomeOf, type CheckDraft } from './formal-answers';

const checklist = [
  { id: 'a', text: 'Podpisy' },
  { id: 'b', text: 'Termin' },
  { id: 'c', text: 'Limity' },
];
const draft: CheckDraft = {
  answers: [
    { itemId: 'a', met: 'yes', reason: 'zbędny powód' },
    { itemId: 'b', met: 'no', reason: ' ' },
    { itemId: 'c', met: null, reason: '' },
  ],
};

describe('the formal check while it is filled in', () => {
  it('misses an answer and the reason of a point that is not met, each at its own field', () => {
    expect(draftProblems(checklist, draft)).toEqual([
      { code: 'formal_reason_required', path: 'answers.1.reason', params: { item: 'Termin' } },
      { code: 'formal_item_unanswered', path: 'answers.2.met', params: { item: 'Limity' } },
    ]);
  });

  it('rejects for one point that is not met', () => {
    expect(outcomeOf(draft)).toBe('rejected');
    expect(outcomeOf({ answers: draft.answers.slice(0, 1) })).toBe('admitted');
  });

  it('sends no reason for a point that is met', () => {
    expect(answersOf(draft)[0]).toEqual({ itemId: 'a', met: true, reason: '' });
  });
});
