export * from './documents';
export * from './members';
export * from './organisation';
export * from './problem-codes';
export * from './representation';
export * from './duplicates';
