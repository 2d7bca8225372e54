export type { ParsedIdentifier } from './parsed';
export * from './nip';
export * from './regon';
export * from './krs';
export * from './nrb';
export * from './places';
