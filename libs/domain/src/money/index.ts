export * from './grosze';
export * from './basis-points';
export * from './allocation';
export * from './quantity';
export * from './parse';
export * from './format';
export { divideHalfUp } from './rounding';
