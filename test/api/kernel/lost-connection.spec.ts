import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { startApp, type TestApp } from '../../support/app';

describe('A connection that is lost while nobody listens to it', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startApp({ now: '2026-03-02T08:00:00Z' });
  });
  afterAll(() => test.stop());

  it('does not end the process, and the next request gets another one', async () => {
    const { driver } = test.app.get(DataSource);
    const client = await (driver as unknown as { master: Pool }).master.connect();
    const ended = new Promise<void>((resolve) => client.once('end', resolve));
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await test.sql.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    await ended;
    client.release(true);
    expect(await test.client().call('GET /api/health')).toEqual({ status: 'ok' });
  });
});
