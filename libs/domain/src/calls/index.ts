export * from './call-terms';
export * from './call.lifecycle';
export * from './problem-codes';
