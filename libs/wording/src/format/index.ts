export * from './locale';
export { formatHundredths, formatNumber, formatPercent, formatQuantity, formatShare } from './number';
export * from './amount';
export * from './date';
export * from './size';
export { formatApplicants } from './applicants';
export { quoted } from './quoted';
export { keptTogether } from './together';
