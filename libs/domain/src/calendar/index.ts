export * from './local-date';
export * from './warsaw';
export * from './days-off';
export * from './deadline';
export * from './window';
