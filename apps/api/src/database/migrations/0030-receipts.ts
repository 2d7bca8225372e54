import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Receipts as they were signed, and every public key under which the installation ever signed. Offers that were
 * submitted before keep their number and checksum and have no signature.
 */
export class Receipts1764000000030 implements MigrationInterface {
  readonly name = 'Receipts1764000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE signing_key (
        -- SHA-256 of the SubjectPublicKeyInfo
        fingerprint text PRIMARY KEY CONSTRAINT signing_key_fingerprint CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
        -- base64 of the SubjectPublicKeyInfo (RFC 8410)
        public_key text NOT NULL,
        used_from timestamptz NOT NULL,
        used_until timestamptz,
        CONSTRAINT signing_key_is_its_own CHECK (fingerprint = encode(sha256(decode(public_key, 'base64')), 'hex')),
        CONSTRAINT signing_key_order CHECK (used_until >= used_from)
      );
      -- A lost key would make every receipt under it worthless.
      CREATE TRIGGER signing_key_kept BEFORE DELETE OR TRUNCATE ON signing_key
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE offer_receipt (
        offer_id uuid PRIMARY KEY REFERENCES offer (id),
        -- exactly the text that was signed
        statement text NOT NULL,
        digest text NOT NULL CONSTRAINT offer_receipt_digest_unique UNIQUE,
        fingerprint text NOT NULL REFERENCES signing_key (fingerprint),
        signature text NOT NULL,
        CONSTRAINT offer_receipt_digest CHECK (digest = encode(sha256(convert_to(statement, 'UTF8')), 'hex'))
      );
      CREATE TRIGGER offer_receipt_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON offer_receipt
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- A document is verified by its number, whatever the authority.
      CREATE INDEX offer_number ON offer (number) WHERE number IS NOT NULL;
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
