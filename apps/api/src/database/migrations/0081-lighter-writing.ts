import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is written with every save and every submission and helps nobody to read: indexes that others hold already, and
 * one on the moment of the last save, which made each save of a draft write itself into every index of the table.
 */
export class LighterWriting1764000000081 implements MigrationInterface {
  readonly name = 'LighterWriting1764000000081';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      -- The offers of an organisation are few: they are put in order when they are read. Room on its page lets a save
      -- that changes nothing indexed leave the indexes alone.
      DROP INDEX offer_organisation;
      CREATE INDEX offer_organisation ON offer (organisation_id);
      ALTER TABLE offer SET (fillfactor = 70);

      -- One index finds a number, whether it has to be unique or is looked for.
      DROP INDEX offer_number;
      ALTER TABLE offer DROP CONSTRAINT offer_number_unique,
        ADD CONSTRAINT offer_number_unique UNIQUE (number, authority_id);

      -- offer_in_progress has the same offers and those that were returned; event_of has them by their subject alone.
      DROP INDEX offer_undecided;
      DROP INDEX event_subject;

      -- A draft has nothing to be kept: its trigger is not called.
      CREATE OR REPLACE TRIGGER offer_submitted_kept BEFORE UPDATE ON offer FOR EACH ROW
        WHEN (OLD.status <> 'draft') EXECUTE FUNCTION keep_submitted_offer();
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
