import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events: every fact, written in the transaction that made it true. */
export class Floor1764000000001 implements MigrationInterface {
  readonly name = 'Floor1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE event (
        id uuid PRIMARY KEY,
        position bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
        type text NOT NULL,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        authority_id uuid,
        organisation_id uuid,
        actor_id uuid,
        actor_name text,
        at timestamptz NOT NULL,
        data jsonb NOT NULL DEFAULT '{}',
        correlation_id text
      );
      CREATE INDEX event_subject ON event (subject_kind, subject_id, position);
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% rows are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER event_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON event
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
