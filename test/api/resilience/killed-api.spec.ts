import { Pool } from 'pg';
import { ApiProcess } from '../../support/api-process';
import { createDatabase, type TestDatabase } from '../../support/database';
import { eventually } from '../../support/eventually';
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

describe('The API, killed during a hundred parallel submissions', () => {
  let database: TestDatabase;
  let sql: Pool;
  let api: ApiProcess;
  beforeAll(async () => {
    database = await createDatabase();
    sql = new Pool({ connectionString: database.url, max: 3 });
  });
  afterAll(async () => {
    await api.kill();
    await sql.end();
    await database.drop();
  });

  it('has kept every submission that it acknowledged, and writes every letter once after its restart', async () => {
    const drafts = await hundredDrafts(database.url);
    api = await ApiProcess.start(database.url);
    const { acknowledged, all } = submitAll(drafts, await browsers(api));
    await eventually(() => Promise.resolve(acknowledged.size >= 20), 30_000);
    await api.kill();
    await all;
    expect(acknowledged.size).toBeLessThan(100);

    const left = await storedOffers(sql);
    expectKept(acknowledged, left);
    expectWhole(left);

    api = await ApiProcess.start(database.url);
    await finish(
      api,
      drafts.filter(({ id }) => !acknowledged.has(id)),
    );
    const stored = await storedOffers(sql);
    expect(stored.filter(({ status }) => status === 'submitted')).toHaveLength(100);
    expectKept(acknowledged, stored);
    expectWhole(stored);
    await expectEveryLetterOnce(sql, 40_000);
  }, 120_000);
});
