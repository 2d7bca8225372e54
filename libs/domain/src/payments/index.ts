export * from './payment-order.lifecycle';
export * from './problem-codes';
export * from './rules';
