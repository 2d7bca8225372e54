import { SturdyClient } from '../../../apps/api/src/database/sturdy-client';
import { prepared } from '../../../apps/api/src/kernel/prepared';
import { createDatabase, type TestDatabase } from '../../support/database';

const OFTEN = prepared('SELECT $1::int * 2 AS n');
const OFTEN_WRONG = prepared('SELECT 1 / $1::int AS n');

describe('A prepared statement', () => {
  let database: TestDatabase;
  let client: SturdyClient;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    client = new SturdyClient({ connectionString: database.url, pipeline: true });
    await client.connect();
  });
  afterEach(() => client.end());

  const ask = async (sql: string, value: number): Promise<number | undefined> =>
    (await client.query<{ n: number }>(sql, [value])).rows[0]?.n;

  /** The statements that the connection keeps, with how often each was asked. */
  async function kept(): Promise<Record<string, number>> {
    const { rows } = await client.query<{ statement: string; asked: number }>(
      `SELECT statement, (generic_plans + custom_plans)::int AS asked FROM pg_prepared_statements`,
    );
    return Object.fromEntries(rows.map(({ statement, asked }) => [statement, asked]));
  }

  it('is kept by its connection, also when it is asked several times at once', async () => {
    expect(await Promise.all([1, 2, 3].map((value) => ask(OFTEN, value)))).toEqual([2, 4, 6]);
    expect(await ask(OFTEN, 4)).toBe(8);
    expect(await kept()).toEqual({ [OFTEN]: 4 });
  });

  it('is one whose text was prepared: another comes as text each time', async () => {
    expect(await ask('SELECT $1::int + 1 AS n', 1)).toBe(2);
    expect(await kept()).toEqual({});
  });

  it('may be prepared again, and stays the same', async () => {
    await ask(prepared(OFTEN), 1);
    await ask(OFTEN, 1);
    expect(await kept()).toEqual({ [OFTEN]: 2 });
  });

  it('is there after it went wrong, and after a transaction in which it came first was taken back', async () => {
    await expect(ask(OFTEN_WRONG, 0)).rejects.toThrow('division by zero');
    expect(await ask(OFTEN_WRONG, 1)).toBe(1);
    await client.query('BEGIN');
    await ask(OFTEN, 1);
    await client.query('ROLLBACK');
    expect(await ask(OFTEN, 2)).toBe(4);
  });

  it('that comes behind a failure in its transaction is prepared when it comes again', async () => {
    await client.query('BEGIN');
    const asked = await Promise.allSettled([client.query('SELECT 1 / 0'), ask(OFTEN, 1), ask(OFTEN, 2)]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await client.query('ROLLBACK');
    expect(await ask(OFTEN, 3)).toBe(6);
  });
});
