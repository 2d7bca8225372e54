import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A member released from further scoring: for good, and without another sheet from then on. */
export class ReleasedMembers1764000000098 implements MigrationInterface {
  readonly name = 'ReleasedMembers1764000000098';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE committee_member
        ADD COLUMN released_at timestamptz,
        ADD COLUMN release_reason text,
        ADD COLUMN released_by uuid REFERENCES account (id),
        ADD CONSTRAINT committee_member_released CHECK (num_nonnulls(released_at, release_reason, released_by) IN (0, 3)),
        ADD CONSTRAINT committee_member_release_reason CHECK (release_reason <> '');

      CREATE FUNCTION keep_release() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a released member stays released' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER committee_member_release_kept BEFORE UPDATE OR DELETE ON committee_member
        FOR EACH ROW WHEN (OLD.released_at IS NOT NULL) EXECUTE FUNCTION keep_release();
      CREATE TRIGGER committee_member_not_emptied BEFORE TRUNCATE ON committee_member
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE FUNCTION guard_released_member() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM offer o
                     JOIN committee_member m ON m.call_id = o.call_id AND m.account_id = NEW.account_id
                    WHERE o.id = NEW.offer_id AND m.released_at IS NOT NULL) THEN
          RAISE EXCEPTION 'a released member does not score' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER score_sheet_of_released BEFORE INSERT OR UPDATE ON score_sheet
        FOR EACH ROW EXECUTE FUNCTION guard_released_member();
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
