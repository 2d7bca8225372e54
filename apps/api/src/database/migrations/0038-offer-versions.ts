import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an offer said before. A version is kept when the author changes, when one author has written for some minutes,
 * at a restoration and at submission; `written_by` and `writing_since` say whose stretch of writing goes on, null where
 * what the offer says is kept as a version already.
 */
export class OfferVersions1764000000038 implements MigrationInterface {
  readonly name = 'OfferVersions1764000000038';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE offer
        ADD COLUMN written_by uuid REFERENCES account (id),
        ADD COLUMN writing_since timestamptz,
        ADD CONSTRAINT offer_writing CHECK ((written_by IS NULL) = (writing_since IS NULL));
      CREATE TABLE offer_version (
        id uuid PRIMARY KEY,
        offer_id uuid NOT NULL REFERENCES offer (id) ON DELETE CASCADE,
        version integer NOT NULL,
        content jsonb NOT NULL,
        account_id uuid NOT NULL REFERENCES account (id),
        saved_at timestamptz NOT NULL,
        reason text NOT NULL CONSTRAINT offer_version_reason CHECK (reason IN ('written', 'restored', 'submitted')),
        changed_fields integer NOT NULL CONSTRAINT offer_version_changed CHECK (changed_fields >= 0),
        CONSTRAINT offer_version_unique UNIQUE (offer_id, version)
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
