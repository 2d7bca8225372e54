import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calls: terms, publications and the parameters frozen at announcement. */
export class Calls1764000000007 implements MigrationInterface {
  readonly name = 'Calls1764000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE call (
        id uuid PRIMARY KEY,
        authority_id uuid NOT NULL REFERENCES authority (id),
        budget_line_id uuid NOT NULL REFERENCES budget_line (id),
        number text,
        status text NOT NULL CONSTRAINT call_status CHECK (status IN ('draft', 'announced', 'resolved', 'annulled')),
        title text NOT NULL,
        pool_grosze bigint CONSTRAINT call_pool CHECK (pool_grosze >= 0),
        closes_at timestamptz,
        terms jsonb NOT NULL,
        publications jsonb,
        statute jsonb,
        announced_at timestamptz,
        annulment_grounds text,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT call_number_unique UNIQUE (authority_id, number),
        CONSTRAINT call_announced_whole CHECK (status = 'draft' OR (number IS NOT NULL AND pool_grosze IS NOT NULL
          AND closes_at IS NOT NULL AND publications IS NOT NULL AND statute IS NOT NULL AND announced_at IS NOT NULL))
      );
      CREATE INDEX call_authority ON call (authority_id, created_at);
      CREATE INDEX call_public ON call (closes_at DESC) WHERE status <> 'draft';
      CREATE TABLE number_series (
        authority_id uuid NOT NULL REFERENCES authority (id),
        series text NOT NULL,
        last integer NOT NULL,
        PRIMARY KEY (authority_id, series)
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
