import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is declared after the submission, corrections, updates, withdrawals and resignations, is confirmed as offers are. */
export class LaterDeclarations1764000000084 implements MigrationInterface {
  readonly name = 'LaterDeclarations1764000000084';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE offer_confirmation
        ADD COLUMN act text NOT NULL DEFAULT 'offer' CONSTRAINT offer_confirmation_act
          CHECK (act IN ('offer', 'correction', 'update', 'withdrawal', 'resignation')),
        -- why the grant is given up, as the person declared it; empty for everything else
        ADD COLUMN reason text NOT NULL DEFAULT '',
        DROP CONSTRAINT offer_confirmation_once,
        ADD CONSTRAINT offer_confirmation_once
          UNIQUE NULLS NOT DISTINCT (offer_id, act, participation_id, account_id, checksum);
      ALTER TABLE offer_confirmation ALTER COLUMN act DROP DEFAULT, ALTER COLUMN reason DROP DEFAULT;
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
