import { defineLifecycle } from '../lifecycle';

/** Life of an offer. What was submitted is never changed: a correction stands beside it. */
export const offerLifecycle = defineLifecycle({
  noun: 'offer',
  states: [
    'draft',
    'submitted',
    'returned',
    'withdrawn',
    'eligible',
    'rejected',
    'awarded',
    'notFunded',
    'forgone',
  ],
  initial: 'draft',
  moves: {
    submit: { from: ['draft'], to: 'submitted', by: 'ownOffer.submit', basis: 'UDPP art. 14' },
    replace: { from: ['submitted'], to: 'withdrawn', by: 'ownOffer.submit' },
    withdraw: { from: ['submitted'], to: 'withdrawn', by: 'ownOffer.submit' },
    returnToCorrect: { from: ['submitted'], to: 'returned', by: 'formalCheck.write', basis: 'UDPP art. 15' },
    sendCorrection: { from: ['returned'], to: 'submitted', by: 'ownOffer.submit' },
    admit: {
      from: ['submitted', 'returned'],
      to: 'eligible',
      by: 'formalCheck.write',
      basis: 'UDPP art. 15',
    },
    reject: {
      from: ['submitted', 'returned'],
      to: 'rejected',
      by: 'formalCheck.write',
      basis: 'UDPP art. 15',
    },
    reopenFormalCheck: { from: ['eligible', 'rejected'], to: 'submitted', by: 'formalCheck.write' },
    award: { from: ['eligible'], to: 'awarded', by: 'result.approve', basis: 'UDPP art. 15 ust. 2g' },
    // No agreement is concluded, as the office records; or the organisation gives the grant up itself.
    forgo: { from: ['awarded'], to: 'forgone', by: 'agreement.write' },
    resign: { from: ['awarded'], to: 'forgone', by: 'ownOffer.submit' },
    decline: { from: ['eligible'], to: 'notFunded', by: 'result.approve', basis: 'UDPP art. 15 ust. 2h' },
  },
});
export type OfferStatus = (typeof offerLifecycle.states)[number];
export type OfferMove = keyof typeof offerLifecycle.moves;

/** Does the offer still wait for its formal check, also where its authors are correcting it? */
export function awaitsFormalCheck(status: OfferStatus): boolean {
  return status === 'submitted' || status === 'returned';
}
