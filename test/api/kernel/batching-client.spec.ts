import type { Socket } from 'node:net';
import { BatchingClient } from '../../../apps/api/src/database/batching-client';
import { createDatabase, type TestDatabase } from '../../support/database';

describe('A connection to the database', () => {
  let database: TestDatabase;
  let client: BatchingClient;
  beforeAll(async () => {
    database = await createDatabase();
    client = new BatchingClient({ connectionString: database.url, pipeline: true });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  /** How many times something is written to the socket meanwhile. */
  async function writesDuring(work: () => Promise<unknown>): Promise<number> {
    const socket = client.connection.stream as Socket;
    const spies = [jest.spyOn(socket, '_write'), jest.spyOn(socket, '_writev' as '_write')];
    try {
      await work();
      return spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  }
  const number = async (value: number): Promise<number> => {
    await Promise.resolve(); // as whoever asks through the object mapper
    const { rows } = await client.query<{ n: number }>('SELECT $1::int AS n', [value]);
    return rows[0]!.n;
  };

  it('writes once what is asked at once, and each for itself what is asked one after another', async () => {
    expect(
      await writesDuring(async () => expect(await Promise.all([1, 2, 3].map(number))).toEqual([1, 2, 3])),
    ).toBe(1);
    expect(
      await writesDuring(async () => {
        for (const value of [1, 2, 3]) expect(await number(value)).toBe(value);
      }),
    ).toBe(3);
  });

  it('takes statements without values along, and tells each what went wrong with it', async () => {
    const asked = ['BEGIN', 'SELECT 1 / 0', 'ROLLBACK', 'SELECT 1 AS n'].map(
      (text) => () => client.query(text),
    );
    let answers: PromiseSettledResult<unknown>[] = [];
    const writes = await writesDuring(async () => {
      answers = await Promise.allSettled(asked.map((ask) => ask()));
    });
    expect(writes).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  });
});
