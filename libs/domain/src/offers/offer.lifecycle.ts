import { defineLifecycle } from '../lifecycle';

/** Life of an offer. After submission nobody changes its content. */
export const offerLifecycle = defineLifecycle({
  noun: 'offer',
  states: ['draft', 'submitted', 'withdrawn', 'eligible', 'rejected', 'awarded', 'notFunded', 'forgone'],
  initial: 'draft',
  moves: {
    submit: { from: ['draft'], to: 'submitted', by: 'ownOffer.submit', basis: 'UDPP art. 14' },
    replace: { from: ['submitted'], to: 'withdrawn', by: 'ownOffer.submit' },
    withdraw: { from: ['submitted'], to: 'withdrawn', by: 'ownOffer.submit' },
    admit: { from: ['submitted'], to: 'eligible', by: 'formalCheck.write', basis: 'UDPP art. 15' },
    reject: { from: ['submitted'], to: 'rejected', by: 'formalCheck.write', basis: 'UDPP art. 15' },
    reopenFormalCheck: { from: ['eligible', 'rejected'], to: 'submitted', by: 'formalCheck.write' },
    award: { from: ['eligible'], to: 'awarded', by: 'result.approve', basis: 'UDPP art. 15 ust. 2g' },
    // The organisation resigns, or no agreement is concluded.
    forgo: { from: ['awarded'], to: 'forgone', by: 'agreement.write' },
    decline: { from: ['eligible'], to: 'notFunded', by: 'result.approve', basis: 'UDPP art. 15 ust. 2h' },
  },
});
export type OfferStatus = (typeof offerLifecycle.states)[number];
export type OfferMove = keyof typeof offerLifecycle.moves;
