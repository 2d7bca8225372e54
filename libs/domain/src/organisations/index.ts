export * from './documents';
export * from './organisation';
export * from './problem-codes';
