export * from './locale';
export { formatHundredths, formatNumber, formatShare } from './number';
export * from './amount';
export * from './date';
