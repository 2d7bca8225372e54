export * from './blocks';
export * from './code';
export * from './render';
export * from './signatures';
export * from './table';
export { strong, plainText, type Inline, type Strong } from './text';
export { STYLE } from './theme';
export type { Frame } from './frame';
export type { Orientation, Sheet, SheetOptions } from './sheet';
