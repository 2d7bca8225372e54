import { defineLifecycle } from '../lifecycle';

/** Life of an offer for a small grant. That the time for comments is over is computed, never stored. */
export const smallGrantLifecycle = defineLifecycle({
  noun: 'smallGrant',
  states: ['draft', 'submitted', 'published', 'granted', 'refused', 'withdrawn', 'forgone'],
  initial: 'draft',
  moves: {
    submit: { from: ['draft'], to: 'submitted', by: 'ownOffer.submit', basis: 'UDPP art. 19a ust. 1' },
    withdraw: { from: ['submitted'], to: 'withdrawn', by: 'ownOffer.submit' },
    publish: {
      from: ['submitted'],
      to: 'published',
      by: 'smallGrant.write',
      basis: 'UDPP art. 19a ust. 3',
    },
    grant: { from: ['published'], to: 'granted', by: 'smallGrant.decide', basis: 'UDPP art. 19a ust. 1, 5' },
    // The organisation resigns, or no agreement is concluded: the grant counts in no cap any more (ust. 6, 7).
    forgo: { from: ['granted'], to: 'forgone', by: 'agreement.write', basis: 'UDPP art. 19a ust. 6, 7' },
    refuse: { from: ['published'], to: 'refused', by: 'smallGrant.decide', basis: 'UDPP art. 19a ust. 1' },
  },
});
export type SmallGrantStatus = (typeof smallGrantLifecycle.states)[number];
export type SmallGrantMove = keyof typeof smallGrantLifecycle.moves;
