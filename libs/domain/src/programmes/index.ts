export * from './closing';
export * from './line-balance';
export * from './money-flow';
export * from './money-groups';
export * from './programme.lifecycle';
export * from './problem-codes';
export * from './rules';
export * from './yearly-report';
