import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { SMTPServer } from 'smtp-server';
import { ApiProcess } from '../../support/api-process';
import type { Client } from '../../support/client';
import { createDatabase, type TestDatabase } from '../../support/database';
import { eventually } from '../../support/eventually';

const PERSON = {
  email: 'jadwiga.tajemnicza@skrzynka.example',
  name: 'Jadwiga Tajemnicza',
  password: 'Trzy sosny nad Rabą',
};

const CREDENTIALS = { email: PERSON.email, password: PERSON.password };

/** One line of the log. */
interface Line {
  readonly level: number;
  readonly correlationId?: string;
  readonly req?: { readonly method: string; readonly path: string };
  readonly res?: { readonly status: number };
  readonly job?: string | true;
  readonly err?: Readonly<Record<string, unknown>>;
}

describe('The log of a running process', () => {
  let database: TestDatabase;
  let sql: Pool;
  let api: ApiProcess;
  const mailServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(Object.assign(new Error(`<${address}>: no such user here`), { responseCode: 550 })),
  });
  beforeAll(async () => {
    mailServer.listen(0, '127.0.0.1');
    await once(mailServer.server, 'listening');
    const { port } = mailServer.server.address() as AddressInfo;
    database = await createDatabase();
    sql = new Pool({ connectionString: database.ownerUrl, max: 2 });
    api = await ApiProcess.start(database.url, {
      LOG_LEVEL: 'info',
      SMTP_URL: `smtp://127.0.0.1:${String(port)}`,
    });
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    await sql.end();
    await database.drop();
    await new Promise<void>((resolve) => mailServer.close(resolve));
  });

  const lines = (): Line[] =>
    api
      .said()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line);
  /** The line of one request, by the reference number that its answer carries. */
  const lineOf = (response: Response): Promise<Line> => {
    const id = response.headers.get('X-Request-Id');
    return eventually(() =>
      Promise.resolve(lines().find(({ correlationId, res }) => correlationId === id && res)),
    );
  };
  const register = (client: Client, change: Partial<typeof PERSON> = {}) =>
    client.raw('POST', '/api/accounts', { ...PERSON, locale: 'pl', ...change });

  it('has one line for each request: its reference number, method, path without the query, status', async () => {
    const response = await api.client().raw('GET', '/api/public/grants?q=Jadwiga+Tajemnicza&year=2026');
    expect(await lineOf(response)).toMatchObject({
      level: 30,
      correlationId: response.headers.get('X-Request-Id'),
      req: { method: 'GET', path: '/api/public/grants' },
      res: { status: 200 },
    });
    const refused = await api.client().raw('GET', '/api/office/calls');
    expect(await lineOf(refused)).toMatchObject({ level: 30, res: { status: 401 } });
  });

  it('says nothing of the probes that ask for its health', async () => {
    await api.isHealthy();
    await lineOf(await api.client().raw('GET', '/api/nothing'));
    expect(api.said()).not.toContain('/api/health');
  });

  it('is whole when the process is asked to stop', async () => {
    const stopped = await ApiProcess.start(database.url, { LOG_LEVEL: 'info' });
    const response = await stopped.client().raw('GET', '/api/public/calls');
    await response.text();
    await stopped.stop();
    expect(stopped.said()).toContain(response.headers.get('X-Request-Id'));
  }, 60_000);

  it('holds an unexpected error under the same reference number as the problem', async () => {
    await sql.query('ALTER TABLE authority RENAME TO authority_gone');
    try {
      const response = await api.client().raw('GET', '/api/public/authorities');
      expect(response.status).toBe(500);
      const { correlationId } = (await response.json()) as { correlationId: string };
      const error = await eventually(() =>
        Promise.resolve(lines().find((line) => line.correlationId === correlationId && line.err)),
      );
      expect(error).toMatchObject({ level: 50, err: { type: 'QueryFailedError', code: '42P01' } });
      expect(error.err?.['stack']).toMatch(/^\s+at /);
    } finally {
      await sql.query('ALTER TABLE authority_gone RENAME TO authority');
    }
  });

  it('holds no personal data, whatever people do and whatever goes wrong', async () => {
    const client = api.client();
    expect((await register(client)).status).toBe(202);
    await sql.query('UPDATE account SET email_confirmed_at = now()');
    await client.raw('POST', '/api/session', { email: PERSON.email, password: `${PERSON.password}!` });
    const signedIn = await client.raw('POST', '/api/session', CREDENTIALS);
    expect(signedIn.status).toBe(200);
    const cookie = signedIn.headers.getSetCookie()[0]!.split(';')[0]!.split('=')[1]!;
    await client.raw('GET', `/api/public/grants?q=${encodeURIComponent(PERSON.name)}`);
    await client.raw('POST', '/api/session', `{"email":"${PERSON.email}","password":`);
    await client.raw('POST', '/api/organisations', { name: PERSON.name, nip: '8680001010' });

    // A constraint that nobody expects: PostgreSQL quotes the whole row in its error.
    await sql.query(`ALTER TABLE account ADD CONSTRAINT unexpected CHECK (email NOT LIKE 'druga%')`);
    const failed = await register(client, { email: `druga.${PERSON.email}` });
    expect(failed.status).toBe(500);
    expect(await lineOf(failed)).toMatchObject({ level: 50, res: { status: 500 } });
    const unexpected = await eventually(() =>
      Promise.resolve(lines().find(({ err }) => err?.['constraint'] === 'unexpected')),
    );
    expect(unexpected.err).toMatchObject({ type: 'QueryFailedError', code: '23514', table: 'account' });

    // And a mail server that quotes whom it does not know.
    const job = await eventually(
      () => Promise.resolve(lines().find((line) => line.job === 'send_mail')),
      20_000,
    );
    expect(job).toMatchObject({ level: 50, err: { responseCode: 550 } });

    const { rows } = await sql.query<{ body: string }>('SELECT body FROM mail');
    const token = /\?token=([\w-]+)/.exec(rows[0]!.body)![1]!;
    for (const secret of [
      PERSON.email,
      'skrzynka.example',
      'Jadwiga',
      'Tajemnicza',
      PERSON.password,
      '8680001010',
      token,
      cookie,
      decodeURIComponent(cookie),
      'for-tests-only-for-tests-only-0123',
      '127.0.0.1',
      'argon2',
    ]) {
      expect(lines().filter((line) => JSON.stringify(line).includes(secret))).toEqual([]);
    }
  }, 60_000);
});
