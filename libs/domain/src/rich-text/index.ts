export * from './rich-text';
export * from './problems';
