export * from './money';
export * from './calendar';
export * from './identifiers';
export * from './lifecycle';
export * from './statute';
