import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An agreement keeps the account it was made with, whatever its organisation changes later. */
export class AgreementAccount1764000000015 implements MigrationInterface {
  readonly name = 'AgreementAccount1764000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE agreement ADD COLUMN bank_account text;
      UPDATE agreement SET bank_account = o.bank_account FROM organisation o WHERE o.id = organisation_id;
      ALTER TABLE agreement ALTER COLUMN bank_account SET NOT NULL,
        ADD CONSTRAINT agreement_bank_account CHECK (bank_account ~ '^[0-9]{26}$');
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
