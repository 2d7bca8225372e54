export * from './report';
export * from './problem-codes';
