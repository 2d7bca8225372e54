import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Final reports and returns. */
export class Settlement1764000000012 implements MigrationInterface {
  readonly name = 'Settlement1764000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE report (
        id uuid PRIMARY KEY,
        authority_id uuid NOT NULL REFERENCES authority (id),
        agreement_id uuid NOT NULL CONSTRAINT report_agreement_unique UNIQUE REFERENCES agreement (id),
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        status text NOT NULL CONSTRAINT report_status CHECK (status IN ('draft', 'submitted', 'returned', 'accepted')),
        content jsonb NOT NULL,
        version integer NOT NULL,
        saved_at timestamptz NOT NULL,
        due_on date NOT NULL,
        submitted_at timestamptz,
        checksum text,
        remarks text,
        decided_by uuid REFERENCES account (id),
        decided_at timestamptz,
        used_grosze bigint,
        CONSTRAINT report_submitted_whole CHECK (status = 'draft' OR (submitted_at IS NOT NULL AND checksum IS NOT NULL)),
        CONSTRAINT report_accepted_whole CHECK ((status = 'accepted') = (used_grosze IS NOT NULL))
      );
      CREATE INDEX report_authority ON report (authority_id, status);
      CREATE INDEX report_organisation ON report (organisation_id);
      CREATE TABLE grant_return (
        id uuid PRIMARY KEY,
        authority_id uuid NOT NULL REFERENCES authority (id),
        agreement_id uuid NOT NULL REFERENCES agreement (id),
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        ground text NOT NULL CONSTRAINT grant_return_ground CHECK (ground IN ('unused', 'misused', 'undue', 'excessive')),
        status text NOT NULL CONSTRAINT grant_return_status CHECK (status IN ('due', 'received')),
        principal_grosze bigint NOT NULL CONSTRAINT grant_return_principal CHECK (principal_grosze > 0),
        received_grosze bigint NOT NULL DEFAULT 0
          CONSTRAINT grant_return_received CHECK (received_grosze BETWEEN 0 AND principal_grosze),
        received_interest_grosze bigint NOT NULL DEFAULT 0
          CONSTRAINT grant_return_received_interest CHECK (received_interest_grosze >= 0),
        due jsonb NOT NULL,
        due_on date NOT NULL,
        interest_from date NOT NULL,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX grant_return_agreement ON grant_return (agreement_id);
      CREATE INDEX grant_return_authority ON grant_return (authority_id, status);
      CREATE TABLE grant_return_receipt (
        id uuid PRIMARY KEY,
        grant_return_id uuid NOT NULL REFERENCES grant_return (id),
        received_on date NOT NULL,
        principal_grosze bigint NOT NULL CONSTRAINT grant_return_receipt_principal CHECK (principal_grosze >= 0),
        interest_grosze bigint NOT NULL CONSTRAINT grant_return_receipt_interest CHECK (interest_grosze >= 0),
        recorded_by uuid NOT NULL REFERENCES account (id),
        recorded_at timestamptz NOT NULL
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
