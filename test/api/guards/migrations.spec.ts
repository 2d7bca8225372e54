import { DataSource, type QueryRunner } from 'typeorm';
import { startApp, type TestApp } from '../../support/app';

/** Statements that would change a column or a table; named constraints and indexes live in the migrations alone. */
const STRUCTURE = /ADD "|DROP COLUMN|RENAME COLUMN|CREATE TABLE|SET NOT NULL|DROP NOT NULL|TYPE /;
const ONLY_CONSTRAINTS = /ADD CONSTRAINT|DROP CONSTRAINT|INDEX/;

const drift = (statements: readonly string[]): string[] =>
  statements.filter((statement) => STRUCTURE.test(statement) && !ONLY_CONSTRAINTS.test(statement));

/** The schema builder asks several things of one connection at once, which pg will not take for ever: one by one. */
function inTurn(runner: QueryRunner): QueryRunner {
  const query = runner.query.bind(runner) as (...args: Parameters<QueryRunner['query']>) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  runner.query = ((...args: Parameters<QueryRunner['query']>) => {
    last = last.then(
      () => query(...args),
      () => query(...args),
    );
    return last;
  }) as QueryRunner['query'];
  return runner;
}

describe('The migrations', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  const pending = async (): Promise<string[]> => {
    const source = app.app.get(DataSource);
    const create = source.createQueryRunner.bind(source);
    const runners = jest
      .spyOn(source, 'createQueryRunner')
      .mockImplementation((mode) => inTurn(create(mode)));
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    runners.mockRestore();
    return drift(upQueries.map(({ query }) => query));
  };

  it('give the database every column that the entities have, of the same type', async () => {
    expect(await pending()).toEqual([]);
  });

  it('would be caught when a column is missing', async () => {
    await app.ownerSql.query('ALTER TABLE programme DROP COLUMN title');
    expect(await pending()).not.toEqual([]);
  });
});
