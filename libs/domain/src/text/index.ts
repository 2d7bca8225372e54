export * from './printable';
export * from './pasted';
export * from './word-difference';
