import { defineLifecycle } from '../lifecycle';

/** Life of a call. "Closed because the hour has passed" is computed from the window, never stored. */
export const callLifecycle = defineLifecycle({
  noun: 'call',
  states: ['draft', 'announced', 'resolved', 'annulled'],
  initial: 'draft',
  moves: {
    announce: { from: ['draft'], to: 'announced', by: 'call.announce', basis: 'UDPP art. 13' },
    resolve: { from: ['announced'], to: 'resolved', by: 'result.approve', basis: 'UDPP art. 15' },
    annul: { from: ['announced'], to: 'annulled', by: 'call.announce', basis: 'UDPP art. 18a' },
  },
});
export type CallStatus = (typeof callLifecycle.states)[number];
export type CallMove = keyof typeof callLifecycle.moves;

/** What people see: the stored state, split by the clock once it is announced. */
export const CALL_PHASES = ['draft', 'open', 'evaluation', 'resolved', 'annulled'] as const;
export type CallPhase = (typeof CALL_PHASES)[number];
