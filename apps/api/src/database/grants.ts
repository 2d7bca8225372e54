import { type Client, escapeIdentifier } from 'pg';

const SCHEMAS = ['public', 'graphile_worker'];

/**
 * The rights on each table that the role ($1) has and should not have, or should have and has not, as statements. It
 * reads and writes rows; what `refuse_change` refuses to everybody is not granted either, nor is writing down which
 * migrations ran. Only tables that the owner may grant rights on.
 */
const ON_TABLES = /* sql */ `
  WITH refused AS (
    SELECT tgrelid AS table_id, bit_or(tgtype::integer) AS commands FROM pg_trigger
     WHERE tgfoid = to_regproc('public.refuse_change') AND tgqual IS NULL AND tgattr::text = ''
     GROUP BY tgrelid
  ), matrix AS (
    SELECT c.oid AS table_id, p.name AS privilege,
           p.name = 'SELECT'
             OR (p.command <> 0 AND c.relkind = 'r' AND c.relname <> 'migrations'
                 AND coalesce(r.commands, 0) & p.command = 0) AS wanted
      FROM pg_class c
      LEFT JOIN refused r ON r.table_id = c.oid
     CROSS JOIN (VALUES ('SELECT', 0), ('INSERT', 4), ('DELETE', 8), ('UPDATE', 16),
                        ('TRUNCATE', 0), ('REFERENCES', 0), ('TRIGGER', 0)) AS p (name, command)
     WHERE c.relnamespace::regnamespace::text = ANY ($2) AND c.relkind IN ('r', 'v') AND pg_has_role(c.relowner, 'USAGE')
  )
  SELECT format(CASE WHEN wanted THEN 'GRANT %s ON %s TO %I' ELSE 'REVOKE %s ON %s FROM %I' END,
                privilege, table_id::regclass, $1::text) AS statement
    FROM matrix WHERE wanted <> has_table_privilege($1, table_id, privilege)`;

/** The functions of both schemas are for everybody, unless somebody changed the defaults of the database. */
const ON_FUNCTIONS = /* sql */ `
  SELECT format('GRANT EXECUTE ON FUNCTION %s TO %I', oid::regprocedure, $1::text) AS statement
    FROM pg_proc
   WHERE pronamespace::regnamespace::text = ANY ($2) AND pg_has_role(proowner, 'USAGE')
     AND NOT has_function_privilege($1, oid, 'EXECUTE')`;

/** The job queue keeps its rows from everybody but the owner until a policy says otherwise; the grants say who. */
const POLICIES = /* sql */ `
  SELECT format('CREATE POLICY nurt ON %s USING (true)', c.oid::regclass) AS statement
    FROM pg_class c
   WHERE c.relnamespace::regnamespace::text = ANY ($2) AND c.relrowsecurity AND $1::text IS NOT NULL
     AND NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = c.oid AND polname = 'nurt')`;

/**
 * Gives the application's role the rights on data that it needs, and takes from it, and from everybody, what could
 * change tables or get round their triggers (ADR 24). Writes nothing that is as it should be already.
 *
 * Temporary tables are among it: a trigger on one would pass for the ledger's own.
 *
 * @param owner a connection of the role that owns the tables
 * @throws the database's error when there is no such role
 */
export async function grantTo(role: string, owner: Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>('SELECT current_database() AS name');
  const database = escapeIdentifier(rows[0]?.name ?? '');
  const grantee = escapeIdentifier(role);
  const schemas = SCHEMAS.join(', ');
  await owner.query(`
    REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC;
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    GRANT CONNECT ON DATABASE ${database} TO ${grantee};
    GRANT USAGE ON SCHEMA ${schemas} TO ${grantee};
    ALTER DEFAULT PRIVILEGES IN SCHEMA ${schemas} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${grantee}`);
  for (const missing of [ON_TABLES, ON_FUNCTIONS, POLICIES]) {
    const { rows: statements } = await owner.query<{ statement: string }>(missing, [role, SCHEMAS]);
    await owner.query(statements.map(({ statement }) => statement).join(';'));
  }
}
