export * from './scope';
export * from './correction';
export * from './update';
export * from './revision.lifecycle';
