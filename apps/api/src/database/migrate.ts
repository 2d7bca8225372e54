import { runMigrations as runJobQueueMigrations } from 'graphile-worker';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source';

/** Any number; the same in every process, so that only one migrates at a time. */
const MIGRATION_LOCK = 7_239_001;

/**
 * Brings the database up to date: the job queue's own tables, then ours. Several processes may call it at once;
 * the later ones wait and find nothing to do.
 */
export async function migrate(databaseUrl: string): Promise<void> {
  const lock = new Client({ connectionString: databaseUrl });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await runJobQueueMigrations({ connectionString: databaseUrl });
    const dataSource = await new DataSource(dataSourceOptions(databaseUrl, 2)).initialize();
    try {
      await dataSource.runMigrations();
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await lock.end();
  }
}
