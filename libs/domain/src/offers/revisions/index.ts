export * from './scope';
export * from './correction';
export * from './revision.lifecycle';
