import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tax number of the authority, which its agreements name. Unknown for those founded before. */
export class AuthorityNip1764000000023 implements MigrationInterface {
  readonly name = 'AuthorityNip1764000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE authority ADD COLUMN nip text CONSTRAINT authority_nip CHECK (nip ~ '^[0-9]{10}$');
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
