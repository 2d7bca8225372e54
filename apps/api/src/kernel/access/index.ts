export * from './access.guard';
export * from './actor';
export * from './caller';
export * from './requires';
export * from './route-table';
