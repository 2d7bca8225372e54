import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Roles of people are changed in the product: by version, so that two administrators do not overwrite each other, and
 * never so that an authority is left without an administrator, whoever changes them and however many at once.
 */
export class StaffKept1764000000095 implements MigrationInterface {
  readonly name = 'StaffKept1764000000095';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE staff ADD COLUMN version integer NOT NULL DEFAULT 1;
      CREATE FUNCTION keep_administrator() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        -- One after another, so that each sees what the other has left.
        PERFORM FROM authority WHERE id = OLD.authority_id FOR NO KEY UPDATE;
        IF NOT EXISTS (SELECT FROM staff WHERE authority_id = OLD.authority_id AND 'administrator' = ANY (roles)) THEN
          RAISE EXCEPTION 'an authority keeps an administrator' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER staff_keeps_administrator AFTER UPDATE OR DELETE ON staff FOR EACH ROW
        WHEN ('administrator' = ANY (OLD.roles)) EXECUTE FUNCTION keep_administrator();
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
