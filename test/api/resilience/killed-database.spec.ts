import { Pool } from 'pg';
import { migrate } from '../../../apps/api/src/database/migrate';
import { ApiProcess } from '../../support/api-process';
import { eventually } from '../../support/eventually';
import { PostgresProcess } from '../../support/postgres-process';
import {
  browsers,
  expectEveryLetterOnce,
  expectKept,
  expectWhole,
  finish,
  hundredDrafts,
  storedOffers,
  submitAll,
} from './hundred';

describe('PostgreSQL, killed during a hundred parallel submissions', () => {
  let database: PostgresProcess;
  let api: ApiProcess;
  beforeAll(async () => {
    database = await PostgresProcess.start();
    await migrate({ databaseUrl: database.url, databaseOwnerUrl: database.ownerUrl });
  }, 60_000);
  afterAll(async () => {
    await api.kill();
    await database.discard();
  });

  it('has every acknowledged submission after its recovery, and the API goes on without a restart', async () => {
    const drafts = await hundredDrafts(database.url);
    api = await ApiProcess.start(database.url);
    const { acknowledged, all } = submitAll(drafts, await browsers(api));
    await eventually(() => Promise.resolve(acknowledged.size >= 20), 30_000);
    await database.kill();
    await all;
    expect(acknowledged.size).toBeLessThan(100);
    expect(await api.isHealthy()).toBe(false);
    const away = await fetch(`${api.url}/api/public/calls`);
    expect([away.status, away.headers.get('Retry-After')]).toEqual([503, '5']);
    expect(await away.json()).toMatchObject({ status: 503, code: 'temporarily_unavailable' });

    await database.recover();
    await eventually(() => api.isHealthy(), 40_000);
    expect(api.isRunning).toBe(true);
    const sql = new Pool({ connectionString: database.url, max: 3 });
    try {
      const left = await storedOffers(sql);
      expectKept(acknowledged, left);
      expectWhole(left);

      await finish(
        api,
        drafts.filter(({ id }) => !acknowledged.has(id)),
      );
      const stored = await storedOffers(sql);
      expect(stored.filter(({ status }) => status === 'submitted')).toHaveLength(100);
      expectKept(acknowledged, stored);
      expectWhole(stored);
      await expectEveryLetterOnce(sql, 40_000);
    } finally {
      await sql.end();
    }
  }, 120_000);
});
