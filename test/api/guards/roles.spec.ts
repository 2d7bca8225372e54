import { Client } from 'pg';
import { migrate } from '../../../apps/api/src/database/migrate';
import { ApiProcess } from '../../support/api-process';
import { createDatabase, createEmptyDatabase, type TestDatabase } from '../../support/database';

const TABLES = [
  'posting',
  'ledger_account',
  'event',
  'offer',
  'score_sheet',
  'session',
  'graphile_worker._private_jobs',
];
const REFUSED = '42501';

// A server that somebody else looks after may not let the tests make a second role.
const separate = process.env['NURT_TEST_APPLICATION'] !== process.env['NURT_TEST_SERVER'];

(separate ? describe : describe.skip)('The role that the application connects as', () => {
  let database: TestDatabase;
  let application: Client;
  let owner: Client;
  let role: string;
  beforeAll(async () => {
    database = await createDatabase();
    // The rights on a database itself do not come along with a copy.
    await migrate(database.addresses);
    application = new Client({ connectionString: database.url });
    owner = new Client({ connectionString: database.ownerUrl });
    await Promise.all([application.connect(), owner.connect()]);
    role = application.user ?? '';
  });
  afterAll(async () => {
    await Promise.all([application.end(), owner.end()]);
    await database.drop();
  });

  const codeOf = (statement: string, client = application): Promise<string | undefined> =>
    client.query(statement).then(
      () => undefined,
      ({ code }: { code?: string }) => code,
    );
  /** The role's rights on each table and view. */
  const rights = async (): Promise<Record<string, string>> => {
    const { rows } = await owner.query<{ name: string; rights: string }>(
      `SELECT c.oid::regclass::text AS name, string_agg(p.name, ' ' ORDER BY p.name) AS rights
         FROM pg_class c CROSS JOIN unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES',
                                                 'TRIGGER']) AS p (name)
        WHERE c.relnamespace::regnamespace::text IN ('public', 'graphile_worker') AND c.relkind IN ('r', 'v')
          AND has_table_privilege($1, c.oid, p.name)
        GROUP BY c.oid`,
      [role],
    );
    return Object.fromEntries(rows.map((row) => [row.name, row.rights]));
  };

  it('is no superuser, makes no roles and owns nothing', async () => {
    const { rows } = await owner.query(
      `SELECT rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls,
              EXISTS (SELECT FROM pg_shdepend WHERE refobjid = r.oid AND deptype = 'o') AS owns,
              EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid) AS belongs
         FROM pg_roles r WHERE rolname = $1`,
      [role],
    );
    expect(new Set(Object.values(rows[0] as object))).toEqual(new Set([false]));
  });

  it.each(TABLES)('can neither get round what keeps %s nor remove it', async (table) => {
    for (const statement of [
      `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
      `ALTER TABLE ${table} DISABLE TRIGGER USER`,
      `ALTER TABLE ${table} ADD COLUMN more integer`,
      `ALTER TABLE ${table} OWNER TO ${role}`,
      `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`,
      `DROP TABLE ${table} CASCADE`,
      `TRUNCATE ${table} CASCADE`,
      `CREATE INDEX ON ${table} ((1))`,
      `CREATE RULE lost AS ON INSERT TO ${table} DO INSTEAD NOTHING`,
      `CREATE TRIGGER own BEFORE INSERT ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
    ]) {
      expect([statement, await codeOf(statement)]).toEqual([statement, REFUSED]);
    }
  });

  it.each([
    'ALTER TABLE posting DROP CONSTRAINT posting_amount',
    'ALTER TABLE ledger_account DROP CONSTRAINT ledger_account_not_overdrawn',
    'DROP TRIGGER posting_immutable ON posting',
    'DROP FUNCTION refuse_change() CASCADE',
    `CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`,
    `CREATE FUNCTION own() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`,
    `CREATE FUNCTION pg_temp.own() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`,
    'CREATE TABLE own (id integer)',
    // with a trigger on one, a balance could be changed at the depth at which postings change it
    'CREATE TEMPORARY TABLE own (id integer)',
    'CREATE SCHEMA own',
    'DROP SCHEMA public CASCADE',
    `SET session_replication_role = 'replica'`,
    `COPY event FROM PROGRAM 'echo'`,
    `COPY event TO '/dev/null'`,
    'CREATE ROLE own SUPERUSER',
    'UPDATE posting SET amount_grosze = 1',
    'DELETE FROM event',
    'DELETE FROM ledger_account',
    `INSERT INTO ledger_flow VALUES ('pay', 'line', 'paid')`,
    `INSERT INTO migrations (timestamp, name) VALUES (1, 'own')`,
    'DELETE FROM graphile_worker.migrations',
  ])('is refused: %s', async (statement) => {
    expect(await codeOf(statement)).toBe(REFUSED);
  });

  it('can grant itself nothing', async () => {
    const { user } = owner;
    for (const statement of [
      `SET ROLE ${user ?? ''}`,
      `GRANT ${user ?? ''} TO ${role}`,
      `ALTER ROLE ${role} SUPERUSER`,
    ])
      expect([statement, await codeOf(statement)]).toEqual([statement, REFUSED]);
    const before = await rights();
    // PostgreSQL only warns that nothing was granted
    await application.query(`GRANT ALL ON posting TO ${role}`);
    expect(await rights()).toEqual(before);
  });

  it('has rights on rows alone, and none to change what never changes', async () => {
    const all = await rights();
    const { ledger_discrepancy, posting, event, ledger_account, ledger_flow, migrations, session } = all;
    expect({ ledger_discrepancy, posting, event, ledger_account, ledger_flow, migrations, session }).toEqual({
      ledger_discrepancy: 'SELECT',
      posting: 'INSERT SELECT',
      event: 'INSERT SELECT',
      ledger_account: 'INSERT SELECT UPDATE',
      ledger_flow: 'SELECT',
      migrations: 'SELECT',
      session: 'DELETE INSERT SELECT UPDATE',
    });
    expect(Object.values(all).join(' ')).not.toMatch(/TRUNCATE|REFERENCES|TRIGGER/);
  });

  it('reaches a table that a later version makes, and loses a right that it should not have', async () => {
    await owner.query(`CREATE TABLE later (id integer); GRANT TRUNCATE, TRIGGER ON offer TO ${role};
      GRANT UPDATE ON posting TO ${role}; REVOKE SELECT ON call FROM ${role}`);
    const before = await rights();
    expect(before['later']).toBe('DELETE INSERT SELECT UPDATE');
    expect(before['posting']).toContain('UPDATE');
    await migrate(database.addresses);
    expect(await rights()).toMatchObject({
      later: 'DELETE INSERT SELECT UPDATE',
      offer: 'DELETE INSERT SELECT UPDATE',
      posting: 'INSERT SELECT',
      call: 'DELETE INSERT SELECT UPDATE',
    });
    await owner.query('DROP TABLE later');
  });

  it('suffices to start on a database that is up to date', async () => {
    const api = await ApiProcess.start(database.url);
    await api.stop();
    expect(api.said()).not.toContain('DATABASE_OWNER_URL');
  }, 60_000);
});

describe('A server that has one role only', () => {
  it('is migrated and served by it, and the log says so once', async () => {
    const database = await createEmptyDatabase();
    const api = await ApiProcess.start(database.ownerUrl);
    expect(await api.isHealthy()).toBe(true);
    await api.stop();
    expect(api.said().match(/DATABASE_OWNER_URL/g)).toHaveLength(1);
    await database.drop();
  }, 60_000);
});
