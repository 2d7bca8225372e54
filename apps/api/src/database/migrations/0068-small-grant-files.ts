import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of offers for small grants hang beside those of offers in calls, and are kept as they are with a submission. */
export class SmallGrantFiles1764000000068 implements MigrationInterface {
  readonly name = 'SmallGrantFiles1764000000068';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE offer_attachment
        ALTER COLUMN offer_id DROP NOT NULL,
        ADD COLUMN small_grant_id uuid REFERENCES small_grant (id),
        ADD CONSTRAINT offer_attachment_of_one CHECK (num_nonnulls(offer_id, small_grant_id) = 1),
        ADD CONSTRAINT offer_attachment_small_grant_once UNIQUE (small_grant_id, file_id);

      CREATE OR REPLACE FUNCTION keep_submitted_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (CASE WHEN OLD.offer_id IS NULL
              THEN (SELECT status FROM small_grant WHERE id = OLD.small_grant_id)
              ELSE (SELECT status FROM offer WHERE id = OLD.offer_id) END) <> 'draft' THEN
          RAISE EXCEPTION 'the files of a submitted offer are never changed' USING ERRCODE = 'restrict_violation';
        END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
      END $$;
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
