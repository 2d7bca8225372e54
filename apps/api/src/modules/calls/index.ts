export * from './calls.facade';
export * from './calls.module';
