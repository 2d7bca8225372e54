export * from './call-terms';
export * from './call.lifecycle';
export * from './call-phase';
export * from './call-statute';
export * from './problem-codes';
