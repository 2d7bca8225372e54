import { DataSource } from 'typeorm';
import { startApp, type TestApp } from '../../support/app';

/** Statements that would change a column or a table; named constraints and indexes live in the migrations alone. */
const STRUCTURE = /ADD "|DROP COLUMN|RENAME COLUMN|CREATE TABLE|SET NOT NULL|DROP NOT NULL|TYPE /;
const ONLY_CONSTRAINTS = /ADD CONSTRAINT|DROP CONSTRAINT|INDEX/;

const drift = (statements: readonly string[]): string[] =>
  statements.filter((statement) => STRUCTURE.test(statement) && !ONLY_CONSTRAINTS.test(statement));

describe('The migrations', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  const pending = async (): Promise<string[]> => {
    const { upQueries } = await app.app.get(DataSource).driver.createSchemaBuilder().log();
    return drift(upQueries.map(({ query }) => query));
  };

  it('give the database every column that the entities have, of the same type', async () => {
    expect(await pending()).toEqual([]);
  });

  it('would be caught when a column is missing', async () => {
    await app.sql.query('ALTER TABLE programme DROP COLUMN title');
    expect(await pending()).not.toEqual([]);
  });
});
