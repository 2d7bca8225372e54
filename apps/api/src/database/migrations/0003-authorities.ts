import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Authorities and the people who work for them. */
export class Authorities1764000000003 implements MigrationInterface {
  readonly name = 'Authorities1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE authority (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        kind text NOT NULL CONSTRAINT authority_kind CHECK (kind IN ('municipality', 'county', 'voivodeship')),
        terc text NOT NULL CONSTRAINT authority_terc_unique UNIQUE,
        address text NOT NULL,
        bulletin_url text NOT NULL,
        executive_title text NOT NULL,
        executive_name text NOT NULL,
        treasurer_name text NOT NULL,
        bank_account text NOT NULL
      );
      CREATE TABLE staff (
        account_id uuid PRIMARY KEY REFERENCES account (id),
        authority_id uuid NOT NULL REFERENCES authority (id),
        roles text[] NOT NULL CONSTRAINT staff_roles CHECK (roles <@ ARRAY['cooperationOfficer', 'committeeMember',
          'executive', 'financeOfficer', 'treasurer', 'auditor', 'administrator'] AND cardinality(roles) > 0)
      );
      CREATE INDEX staff_authority ON staff (authority_id);
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
