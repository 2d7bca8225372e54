export * from './delivery';
export * from './fact';
export * from './subscriptions';
export * from './timeline';
