import { formalCheckProblems } from './formal-check';

const CHECKLIST = [
  { id: 'a', text: 'Oferta złożona w terminie' },
  { id: 'b', text: 'Oferent jest uprawniony' },
];
const met = (itemId: string) => ({ itemId, met: true, reason: '' });
const notMet = (itemId: string, reason: string) => ({ itemId, met: false, reason });

describe('a formal check', () => {
  it.each([
    ['admitted', [met('a'), met('b')]],
    ['rejected', [met('a'), notMet('b', 'Spółka działa dla zysku')]],
  ] as const)('that is %s in accordance with its answers has no problem', (outcome, answers) => {
    expect(formalCheckProblems(CHECKLIST, answers, outcome)).toEqual([]);
  });

  it('answers every point', () => {
    expect(formalCheckProblems(CHECKLIST, [met('b')], 'admitted')).toEqual([
      { code: 'formal_item_unanswered', path: 'answers', params: { item: 'Oferta złożona w terminie' } },
    ]);
  });

  it('gives a reason for each point that is not met', () => {
    expect(formalCheckProblems(CHECKLIST, [notMet('a', ' '), notMet('b', '')], 'rejected')).toEqual([
      { code: 'formal_reason_required', path: 'answers.0.reason', params: { item: CHECKLIST[0]?.text } },
      { code: 'formal_reason_required', path: 'answers.1.reason', params: { item: CHECKLIST[1]?.text } },
    ]);
  });

  it.each([
    ['admitted', [met('a'), notMet('b', 'Brak uprawnień')]],
    ['rejected', [met('a'), met('b')]],
  ] as const)('cannot be %s against its answers', (outcome, answers) => {
    expect(formalCheckProblems(CHECKLIST, answers, outcome)).toEqual([
      expect.objectContaining({ code: 'formal_outcome_mismatch', path: 'outcome' }),
    ]);
  });

  it('refuses points of another checklist and points answered twice', () => {
    const answers = [met('a'), met('b'), met('x'), notMet('b', 'Brak')];
    expect(formalCheckProblems(CHECKLIST, answers, 'rejected')).toEqual([
      { code: 'invalid_id', path: 'answers.2.itemId' },
      { code: 'duplicate_id', path: 'answers.3.itemId' },
    ]);
  });
});
