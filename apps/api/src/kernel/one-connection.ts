import type { DataSource, EntityManager } from 'typeorm';

/**
 * Reads on one connection, without a transaction: what a page asks for at once goes out at once and is answered in that
 * order, and the pool is asked for a connection once instead of for every statement.
 */
export async function onOneConnection<Result>(
  dataSource: DataSource,
  read: (db: EntityManager) => Promise<Result>,
): Promise<Result> {
  const runner = dataSource.createQueryRunner();
  try {
    return await read(runner.manager);
  } finally {
    await runner.release();
  }
}
