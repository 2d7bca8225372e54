export * from './programme';
export * from './problem-codes';
export * from './rules';
