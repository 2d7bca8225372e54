export * from './payment-order.lifecycle';
export * from './problem-codes';
