export * from './printable';
export * from './pasted';
