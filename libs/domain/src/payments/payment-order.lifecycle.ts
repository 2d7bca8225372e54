import { defineLifecycle } from '../lifecycle';

/**
 * Life of a payment order: ordered by one person, approved by another, then executed by the bank. Whoever ordered it takes
 * it back while nobody has decided; what was approved and not yet executed can still be rejected.
 */
export const paymentOrderLifecycle = defineLifecycle({
  noun: 'paymentOrder',
  states: ['ordered', 'approved', 'rejected', 'withdrawn', 'executed'],
  initial: 'ordered',
  moves: {
    approve: { from: ['ordered'], to: 'approved', by: 'payment.approve' },
    reject: { from: ['ordered', 'approved'], to: 'rejected', by: 'payment.approve' },
    withdraw: { from: ['ordered'], to: 'withdrawn', by: 'payment.order' },
    execute: { from: ['approved'], to: 'executed', by: 'payment.execute' },
  },
});
export type PaymentOrderStatus = (typeof paymentOrderLifecycle.states)[number];
export type PaymentOrderMove = keyof typeof paymentOrderLifecycle.moves;
