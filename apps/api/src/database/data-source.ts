import type { DataSourceOptions } from 'typeorm';
import { migrations } from './migrations';
import { SnakeNaming } from './naming';
import { BatchingClient } from './batching-client';

/** Options of every connection to the database; the schema comes from migrations only. */
export function dataSourceOptions(databaseUrl: string, pool: number): DataSourceOptions {
  return {
    type: 'postgres',
    url: databaseUrl,
    namingStrategy: new SnakeNaming(),
    migrations,
    migrationsTransactionMode: 'all',
    synchronize: false,
    logging: false,
    // What a transaction sends at once goes out at once, and is answered in that order.
    extra: { max: pool, pipeline: true, Client: BatchingClient },
  };
}
