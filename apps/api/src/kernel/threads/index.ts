export * from './one-by-one';
