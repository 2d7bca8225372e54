export * from './organisation';
export * from './problem-codes';
