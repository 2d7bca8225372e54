import { defineLifecycle } from '../lifecycle';

/** Life of a payment order: ordered by one person, approved by another, then executed by the bank. */
export const paymentOrderLifecycle = defineLifecycle({
  noun: 'paymentOrder',
  states: ['ordered', 'approved', 'rejected', 'executed'],
  initial: 'ordered',
  moves: {
    approve: { from: ['ordered'], to: 'approved', by: 'payment.approve' },
    reject: { from: ['ordered'], to: 'rejected', by: 'payment.approve' },
    execute: { from: ['approved'], to: 'executed', by: 'payment.execute' },
  },
});
export type PaymentOrderStatus = (typeof paymentOrderLifecycle.states)[number];
export type PaymentOrderMove = keyof typeof paymentOrderLifecycle.moves;
