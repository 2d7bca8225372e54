import { defineLifecycle } from '../../lifecycle';

/**
 * Why a submitted offer is written in again: the office asked for a correction, or the grant is smaller than what was
 * asked for.
 */
export const REVISION_KINDS = ['correction', 'update'] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

/**
 * Life of a revision. A correction is open until its authors send it back or its term passes, which is computed; sent, it
 * takes effect at once. An update takes effect when the office accepts it.
 */
export const revisionLifecycle = defineLifecycle({
  noun: 'offer-revision',
  states: ['open', 'sent', 'accepted'],
  initial: 'open',
  moves: {
    send: { from: ['open'], to: 'sent', by: 'ownOffer.submit' },
    accept: { from: ['sent'], to: 'accepted', by: 'agreement.write', basis: 'UDPP art. 16' },
    returnWithRemarks: { from: ['sent'], to: 'open', by: 'agreement.write' },
  },
});
export type RevisionStatus = (typeof revisionLifecycle.states)[number];
export type RevisionMove = keyof typeof revisionLifecycle.moves;
