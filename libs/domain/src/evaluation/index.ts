export * from './types';
export * from './problem-codes';
