import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Offers for small grants are written field by field like offers in calls: who changed which fields, who is here, and
 * what an offer said before. Who is here is not logged: it is worth nothing after a minute.
 */
export class SmallGrantDrafts1764000000080 implements MigrationInterface {
  readonly name = 'SmallGrantDrafts1764000000080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE small_grant
        ADD COLUMN written_by uuid REFERENCES account (id),
        ADD COLUMN writing_since timestamptz,
        ADD CONSTRAINT small_grant_writing CHECK ((written_by IS NULL) = (writing_since IS NULL));
      CREATE TABLE small_grant_change (
        small_grant_id uuid NOT NULL REFERENCES small_grant (id) ON DELETE CASCADE,
        version integer NOT NULL,
        account_id uuid NOT NULL REFERENCES account (id),
        at timestamptz NOT NULL,
        paths text[] NOT NULL,
        PRIMARY KEY (small_grant_id, version)
      );
      CREATE UNLOGGED TABLE small_grant_presence (
        small_grant_id uuid NOT NULL REFERENCES small_grant (id) ON DELETE CASCADE,
        window_id uuid NOT NULL,
        account_id uuid NOT NULL REFERENCES account (id),
        part text NOT NULL,
        field text NOT NULL,
        seen_at timestamptz NOT NULL,
        PRIMARY KEY (small_grant_id, window_id)
      );
      CREATE INDEX small_grant_presence_seen ON small_grant_presence (seen_at);
      CREATE TABLE small_grant_version (
        id uuid PRIMARY KEY,
        small_grant_id uuid NOT NULL REFERENCES small_grant (id) ON DELETE CASCADE,
        version integer NOT NULL,
        content jsonb NOT NULL,
        account_id uuid NOT NULL REFERENCES account (id),
        saved_at timestamptz NOT NULL,
        reason text NOT NULL
          CONSTRAINT small_grant_version_reason CHECK (reason IN ('written', 'restored', 'submitted')),
        changed_fields integer NOT NULL CONSTRAINT small_grant_version_changed CHECK (changed_fields >= 0),
        CONSTRAINT small_grant_version_unique UNIQUE (small_grant_id, version)
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
