import { runMigrations as runJobQueueMigrations } from 'graphile-worker';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source';
import { grantTo } from './grants';

/** Any number; the same in every process, so that only one migrates at a time. */
const MIGRATION_LOCK = 7_239_001;

export interface DatabaseAddresses {
  /** Where the application connects. */
  readonly databaseUrl: string;
  /** The same database by the role that owns its tables; null where the application's role does. */
  readonly databaseOwnerUrl: string | null;
}

/**
 * Brings the database up to date: the job queue's own tables, then ours, then the rights of the application on them.
 * Several processes may call it at once; the later ones wait and find nothing to do. Where nothing is to do, the
 * application's role suffices.
 */
export async function migrate({ databaseUrl, databaseOwnerUrl }: DatabaseAddresses): Promise<void> {
  const ownerUrl = databaseOwnerUrl ?? databaseUrl;
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await runJobQueueMigrations({ connectionString: ownerUrl });
    const dataSource = await new DataSource(dataSourceOptions(ownerUrl, 2)).initialize();
    try {
      await dataSource.runMigrations();
    } finally {
      await dataSource.destroy();
    }
    if (databaseOwnerUrl !== null) await grantTo(roleOf(databaseUrl), owner);
  } finally {
    await owner.end();
  }
}

/** Whether the application's own role could change tables, or their triggers, or act as one. */
export async function canChangeTables(application: DataSource): Promise<boolean> {
  const [row] = await application.query<{ can: boolean }[]>(
    `SELECT pg_has_role(relowner, 'MEMBER') OR has_schema_privilege('public', 'CREATE')
            OR has_database_privilege(current_database(), 'TEMPORARY') AS can
       FROM pg_class WHERE oid = 'public.posting'::regclass`,
  );
  return row?.can ?? false;
}

/** The role that an address connects as. */
function roleOf(databaseUrl: string): string {
  return new Client({ connectionString: databaseUrl }).user ?? '';
}
