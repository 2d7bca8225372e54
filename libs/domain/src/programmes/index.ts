export * from './line-balance';
export * from './programme.lifecycle';
export * from './problem-codes';
export * from './rules';
