import { Client } from 'pg';
import { migrate } from '../../../apps/api/src/database/migrate';
import { migrations } from '../../../apps/api/src/database/migrations';
import { ApiProcess } from '../../support/api-process';
import { createEmptyDatabase, type TestDatabase } from '../../support/database';

describe('Migrating an empty database', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createEmptyDatabase();
  });
  afterEach(() => database.drop());

  async function applied(): Promise<string[]> {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    try {
      const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY id');
      return rows.map(({ name }) => name);
    } finally {
      await client.end();
    }
  }
  const all = migrations.map(({ name }) => name);

  it('happens once when three ask for it at the same time, and a fourth finds nothing to do', async () => {
    const { addresses } = database;
    await Promise.all([migrate(addresses), migrate(addresses), migrate(addresses)]);
    expect(await applied()).toEqual(all);
    await migrate(addresses);
    expect(await applied()).toEqual(all);
  });

  it('happens once when two processes start at the same time, and both serve', async () => {
    const start = () =>
      ApiProcess.start(database.url, { DATABASE_OWNER_URL: database.addresses.databaseOwnerUrl ?? '' });
    const [one, other] = await Promise.all([start(), start()]);
    expect(await applied()).toEqual(all);
    expect([await one.isHealthy(), await other.isHealthy()]).toEqual([true, true]);
    await Promise.all([one.stop(), other.stop()]);
    expect([one.isRunning, other.isRunning]).toEqual([false, false]);
  }, 60_000);
});
