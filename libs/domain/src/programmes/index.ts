export * from './programme';
export * from './problem-codes';
