export * from './agreement';
export * from './problem-codes';
export * from './rules';
