export * from './report';
export * from './problem-codes';
export * from './report-context';
export * from './report-problems';
export * from './comparison';
export * from './figures';
export * from './returns';
export * from './submission';
