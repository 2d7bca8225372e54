import { defineLifecycle } from '../../lifecycle';

/** Why a submitted offer is written in again: the office asked for a correction. */
export const REVISION_KINDS = ['correction'] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

/** Life of a correction: open until its authors send it back or its term passes, which is computed. */
export const revisionLifecycle = defineLifecycle({
  noun: 'offer-revision',
  states: ['open', 'sent'],
  initial: 'open',
  moves: {
    send: { from: ['open'], to: 'sent', by: 'ownOffer.submit' },
  },
});
export type RevisionStatus = (typeof revisionLifecycle.states)[number];
export type RevisionMove = keyof typeof revisionLifecycle.moves;
