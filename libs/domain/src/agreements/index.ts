export * from './agreement';
export * from './problem-codes';
export * from './rules';
export * from './interim-years';
export * from './partner-shares';
