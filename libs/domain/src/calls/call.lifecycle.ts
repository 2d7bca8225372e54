import { defineLifecycle } from '../lifecycle';

/**
 * Life of a call. Whoever writes it proposes it, a second person approves it, and only what was approved is announced.
 * "Closed because the hour has passed" is computed from the window, never stored.
 */
export const callLifecycle = defineLifecycle({
  noun: 'call',
  states: ['draft', 'proposed', 'approved', 'announced', 'resolved', 'annulled'],
  initial: 'draft',
  moves: {
    propose: { from: ['draft'], to: 'proposed', by: 'call.write' },
    takeBack: { from: ['proposed'], to: 'draft', by: 'call.write' },
    sendBack: { from: ['proposed', 'approved'], to: 'draft', by: 'call.approve' },
    approve: { from: ['proposed'], to: 'approved', by: 'call.approve' },
    announce: { from: ['approved'], to: 'announced', by: 'call.announce', basis: 'UDPP art. 13' },
    resolve: { from: ['announced'], to: 'resolved', by: 'result.approve', basis: 'UDPP art. 15' },
    annul: { from: ['announced'], to: 'annulled', by: 'call.announce', basis: 'UDPP art. 18a' },
  },
});
export type CallStatus = (typeof callLifecycle.states)[number];
export type CallMove = keyof typeof callLifecycle.moves;

/** States in which a call is known to its own office only. */
export const HIDDEN_CALLS = ['draft', 'proposed', 'approved'] as const satisfies CallStatus[];
export type HiddenCallStatus = (typeof HIDDEN_CALLS)[number];

/** Is the call still known to its own office only? */
export function isHidden(status: CallStatus): status is HiddenCallStatus {
  return (HIDDEN_CALLS as readonly CallStatus[]).includes(status);
}

/** What people see: the stored state, split by the clock once it is announced. */
export const CALL_PHASES = [
  'draft',
  'proposed',
  'approved',
  'open',
  'evaluation',
  'resolved',
  'annulled',
] as const;
export type CallPhase = (typeof CALL_PHASES)[number];
/** Where a call is that everybody may see. */
export type PublicCallPhase = Exclude<CallPhase, HiddenCallStatus>;
