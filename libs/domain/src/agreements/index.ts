export * from './agreement';
export * from './problem-codes';
