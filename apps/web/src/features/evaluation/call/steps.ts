import type { EvaluationView } from '@nurt/contracts/evaluation';

/** The steps from the opened offers to the published result. */
export const STEPS = ['formal', 'committee', 'sheets', 'ranking', 'proposal', 'result'] as const;
export type EvaluationStep = (typeof STEPS)[number];
export type StepState = 'done' | 'now' | 'waiting';

/** What the steps are read from. */
export type Progress = Pick<
  EvaluationView,
  'formalChecks' | 'members' | 'sheets' | 'ranking' | 'proposal' | 'result'
>;

/**
 * How far each step has come. The formal checks and the committee go on side by side; everything after them waits
 * for the step before it.
 */
export function stepStates(progress: Progress): Readonly<Record<EvaluationStep, StepState>> {
  const { formalChecks, members, sheets, ranking, proposal, result } = progress;
  const formal = formalChecks.total > 0 && formalChecks.pending === 0;
  const committee = members.length > 0;
  const scored = ranking !== null;
  const state = (done: boolean, possible: boolean): StepState =>
    done ? 'done' : possible ? 'now' : 'waiting';
  return {
    formal: state(formal, formalChecks.total > 0),
    committee: state(committee, true),
    sheets: state(scored, committee && sheets.expected > 0),
    ranking: state(scored, false),
    proposal: state(proposal !== null, scored),
    result: state(result !== null, proposal !== null),
  };
}
