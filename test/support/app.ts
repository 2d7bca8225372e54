import 'reflect-metadata';
import type { Server } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { Pool } from 'pg';
import { AppModule } from '../../apps/api/src/app.module';
import { configureApp } from '../../apps/api/src/configure-app';
import { Clock } from '../../apps/api/src/kernel';
import { LeanAdapter } from '../../apps/api/src/kernel/http/lean-adapter';
import type { Settings } from '../../apps/api/src/settings';
import { Client } from './client';
import { TestClock } from './clock';
import { createDatabase } from './database';
import { registering } from './passport';
import { SIGNING_KEY } from './signing-key';

export interface TestApp {
  readonly app: NestExpressApplication;
  readonly url: string;
  readonly databaseUrl: string;
  readonly clock: TestClock;
  /** Straight to the database, past the application, by its role. */
  readonly sql: Pool;
  /** The same by the role that owns the tables. */
  readonly ownerSql: Pool;
  /** A new browser. */
  client(): Client;
  stop(): Promise<void>;
}

export interface TestAppOptions {
  /** Where the clock stands at first, ISO 8601. */
  readonly now?: string;
  /** Delivers events and sends mail in this process. */
  readonly worker?: boolean;
  readonly settings?: Partial<Settings>;
  /** A migrated database that outlives the application; one of its own where left out. */
  readonly databaseUrl?: string;
}

/** The whole application on a database of its own, listening on a free port, with a clock that the test sets. */
export async function startApp({
  now = '2026-11-23T09:00:00Z',
  worker = false,
  settings,
  databaseUrl,
}: TestAppOptions = {}): Promise<TestApp> {
  const database =
    databaseUrl === undefined
      ? await createDatabase()
      : { url: databaseUrl, ownerUrl: databaseUrl, drop: () => Promise.resolve() };
  const clock = new TestClock(new Date(now));
  const used: Settings = {
    production: false,
    port: 0,
    databaseUrl: database.url,
    databaseOwnerUrl: null,
    databasePool: 10,
    demo: false,
    sessionSecret: 'for-tests-only-for-tests-only-0123',
    signingKey: SIGNING_KEY,
    publicUrl: 'http://localhost',
    smtpUrl: null,
    mailFrom: 'Nurt <nurt@localhost>',
    krsApiUrl: null,
    whiteListApiUrl: null,
    regonApiUrl: null,
    regonApiKey: null,
    trustedProxies: 0,
    worker,
    logLevel: 'silent',
    largestFile: 10 * 1024 * 1024,
    clamav: null,
    ...settings,
  };
  const { value: module, undo } = await registering(() =>
    Test.createTestingModule({ imports: [AppModule.with(used)] })
      .overrideProvider(Clock)
      .useValue(clock)
      .compile(),
  );
  const app = module.createNestApplication<NestExpressApplication>(new LeanAdapter(), {
    bodyParser: false,
    logger: ['error'],
  });
  await configureApp(app, used);
  await app.listen(0, '127.0.0.1');
  const address = app.getHttpServer().address() as { port: number };
  const url = `http://127.0.0.1:${String(address.port)}`;
  const sql = new Pool({ connectionString: database.url, max: 5 });
  const ownerSql = new Pool({ connectionString: database.ownerUrl, max: 2 });
  return {
    app,
    url,
    databaseUrl: database.url,
    clock,
    sql,
    ownerSql,
    client: () => new Client(url),
    stop: async () => {
      undo();
      await Promise.all([sql.end(), ownerSql.end()]);
      // An answer that a test did not read to its end would keep its connection until the garbage is collected.
      (app.getHttpServer() as Server).closeAllConnections();
      await app.close();
      await database.drop();
    },
  };
}
