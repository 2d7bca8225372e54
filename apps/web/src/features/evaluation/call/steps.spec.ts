import type { EvaluationView } from '@nurt/contracts/evaluation';
import { stepStates, type Progress } from './steps';

const start: Progress = {
  formalChecks: { total: 3, pending: 3 },
  members: [],
  sheets: { filed: 0, expected: 0, declarationsPending: 0 },
  ranking: null,
  proposal: null,
  result: null,
};
const member = {
  accountId: 'm',
  name: 'Ewa',
  namedBy: 'authority',
  declared: 0,
  excluded: 0,
  filed: 0,
  owed: 0,
  release: null,
  moves: [],
} as const;
const ranking: EvaluationView['ranking'] = [];

describe('the steps of an evaluation', () => {
  it('let the formal checks and the committee go on side by side', () => {
    expect(stepStates(start)).toMatchObject({ formal: 'now', committee: 'now', sheets: 'waiting' });
  });

  it('open the sheets when there is a committee and something to score', () => {
    const formal = { ...start, formalChecks: { total: 3, pending: 0 } };
    expect(stepStates(formal).sheets).toBe('waiting');
    expect(
      stepStates({ ...formal, members: [member], sheets: { filed: 1, expected: 2, declarationsPending: 1 } }),
    ).toMatchObject({ formal: 'done', committee: 'done', sheets: 'now', ranking: 'waiting' });
  });

  it('unseal the ranking and the proposal with the last sheet', () => {
    expect(stepStates({ ...start, members: [member], ranking })).toMatchObject({
      sheets: 'done',
      ranking: 'done',
      proposal: 'now',
      result: 'waiting',
    });
  });

  it('have nothing to check formally where no offer came', () => {
    expect(stepStates({ ...start, formalChecks: { total: 0, pending: 0 } }).formal).toBe('waiting');
  });
});
