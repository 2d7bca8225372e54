export * from './ledger.facade';
export * from './ledger.module';
export * from './ledger.types';
export { HELD_AWARDS } from './held-awards';
