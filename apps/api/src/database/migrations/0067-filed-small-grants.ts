import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Receipts of offers for small grants stand beside those of offers in calls: one way to file, one place to verify. What
 * was submitted before keeps its number and checksum and has no signature.
 */
export class FiledSmallGrants1764000000067 implements MigrationInterface {
  readonly name = 'FiledSmallGrants1764000000067';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE offer_receipt
        DROP CONSTRAINT offer_receipt_pkey,
        ALTER COLUMN offer_id DROP NOT NULL,
        ADD COLUMN small_grant_id uuid CONSTRAINT offer_receipt_small_grant_unique UNIQUE REFERENCES small_grant (id),
        ADD CONSTRAINT offer_receipt_offer_unique UNIQUE (offer_id),
        DROP CONSTRAINT offer_receipt_digest_unique,
        ADD CONSTRAINT offer_receipt_pkey PRIMARY KEY (digest),
        ADD CONSTRAINT offer_receipt_of_one CHECK (num_nonnulls(offer_id, small_grant_id) = 1);
      CREATE INDEX small_grant_number ON small_grant (number) WHERE number IS NOT NULL;
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
