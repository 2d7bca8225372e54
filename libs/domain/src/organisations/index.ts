export * from './members';
export * from './documents';
export * from './organisation';
export * from './offer-pattern';
export * from './problem-codes';
export * from './representation';
export * from './duplicates';
