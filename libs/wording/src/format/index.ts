export * from './locale';
export { formatHundredths, formatNumber, formatQuantity, formatShare } from './number';
export * from './amount';
export * from './date';
