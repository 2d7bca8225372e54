export * from './call-terms';
export * from './call.lifecycle';
export * from './call-phase';
export * from './approval';
export * from './call-statute';
export * from './announcement';
export * from './publications';
export { lastDayForOffers } from './timing';
export * from './problem-codes';
