import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import connectPgSimple from 'connect-pg-simple';
import session from 'express-session';
import type { RequestHandler } from 'express';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { Settings } from '../../settings';

/** A session ends twelve hours after sign-in (OWASP ASVS 3.3.2). Nothing is written while it lasts. */
const LIFETIME_MS = 12 * 3_600_000;
const PRUNED_EVERY_SECONDS = 900;
const PostgresStore = connectPgSimple(session);

/** Sessions in PostgreSQL. Those that are over are removed now and then, until the application closes. */
@Injectable()
export class SessionStore implements BeforeApplicationShutdown {
  readonly store: InstanceType<typeof PostgresStore>;

  constructor(dataSource: DataSource) {
    this.store = new PostgresStore({
      pool: poolOf(dataSource),
      tableName: 'session',
      disableTouch: true,
      pruneSessionInterval: PRUNED_EVERY_SECONDS,
    });
    // Before it touches nothing, the session would be hashed once more to see whether it may.
    Object.assign(this.store, { touch: undefined });
  }

  /** Before the pool ends, so that no pruning comes after it. */
  beforeApplicationShutdown(): void {
    this.store.close();
  }
}

/** Sessions under a cookie that scripts cannot read and other sites cannot send. */
export function sessions(settings: Settings, { store }: SessionStore): RequestHandler {
  const secure = settings.publicUrl.startsWith('https:');
  return session({
    name: secure ? '__Host-nurt' : 'nurt',
    secret: settings.sessionSecret,
    resave: false,
    saveUninitialized: false,
    proxy: settings.trustedProxies > 0,
    cookie: { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: LIFETIME_MS },
    store,
  });
}

/** The pool behind TypeORM's connection, so that sessions need no connections of their own. */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as unknown as { master: Pool }).master;
}
