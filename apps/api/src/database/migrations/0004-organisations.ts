import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations and their members. */
export class Organisations1764000000004 implements MigrationInterface {
  readonly name = 'Organisations1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE organisation (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        legal_form text NOT NULL,
        nip text NOT NULL CONSTRAINT organisation_nip CHECK (nip ~ '^[0-9]{10}$'),
        regon text NOT NULL CONSTRAINT organisation_regon CHECK (regon ~ '^([0-9]{9}|[0-9]{14})$'),
        krs text CONSTRAINT organisation_krs CHECK (krs ~ '^[0-9]{10}$'),
        register_name text NOT NULL,
        register_number text NOT NULL,
        street text NOT NULL,
        postal_code text NOT NULL,
        city text NOT NULL,
        email text NOT NULL,
        phone text NOT NULL,
        website text NOT NULL,
        bank_account text NOT NULL CONSTRAINT organisation_bank_account CHECK (bank_account ~ '^[0-9]{26}$'),
        representation text NOT NULL,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT organisation_nip_unique UNIQUE (nip)
      );
      CREATE TABLE organisation_member (
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        account_id uuid NOT NULL REFERENCES account (id),
        role text NOT NULL CONSTRAINT organisation_member_role CHECK (role IN ('representative', 'editor')),
        PRIMARY KEY (organisation_id, account_id)
      );
      CREATE INDEX organisation_member_account ON organisation_member (account_id);
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
