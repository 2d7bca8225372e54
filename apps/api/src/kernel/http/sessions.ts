import connectPgSimple from 'connect-pg-simple';
import session from 'express-session';
import type { RequestHandler } from 'express';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { Settings } from '../../settings';

/** A session ends twelve hours after sign-in (OWASP ASVS 3.3.2). Nothing is written while it lasts. */
const LIFETIME_MS = 12 * 3_600_000;

/** Sessions in PostgreSQL under a cookie that scripts cannot read and other sites cannot send. */
export function sessions(settings: Settings, pool: Pool): RequestHandler {
  const Store = connectPgSimple(session);
  const secure = settings.publicUrl.startsWith('https:');
  return session({
    name: secure ? '__Host-nurt' : 'nurt',
    secret: settings.sessionSecret,
    resave: false,
    saveUninitialized: false,
    proxy: settings.trustedProxies > 0,
    cookie: { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: LIFETIME_MS },
    store: new Store({ pool, tableName: 'session', disableTouch: true, pruneSessionInterval: 900 }),
  });
}

/** The pool behind TypeORM's connection, so that sessions need no connections of their own. */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as unknown as { master: Pool }).master;
}
