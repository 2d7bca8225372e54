export * from './kinds';
export * from './limits';
export * from './state';
export * from './archive';
export * from './problem-codes';
export * from './signature-formats';
export * from './signed-pdf';
