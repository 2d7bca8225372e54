export * from './line-balance';
export * from './programme.lifecycle';
export * from './problem-codes';
export * from './content';
export * from './rules';
export * from './amendment';
export * from './text-difference';
export * from './comparison';
