import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agreements and their instalments. */
export class Agreements1764000000010 implements MigrationInterface {
  readonly name = 'Agreements1764000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE agreement (
        id uuid PRIMARY KEY,
        authority_id uuid NOT NULL REFERENCES authority (id),
        offer_id uuid NOT NULL CONSTRAINT agreement_offer_unique UNIQUE REFERENCES offer (id),
        call_id uuid NOT NULL REFERENCES call (id),
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        budget_line_id uuid NOT NULL REFERENCES budget_line (id),
        number text NOT NULL,
        status text NOT NULL CONSTRAINT agreement_status CHECK (status IN ('prepared', 'signed', 'settled')),
        grant_grosze bigint NOT NULL CONSTRAINT agreement_grant CHECK (grant_grosze > 0),
        total_cost_grosze bigint NOT NULL,
        task_from date NOT NULL,
        task_to date NOT NULL,
        report_due_on date NOT NULL,
        grantee_signed_on date,
        signed_by uuid REFERENCES account (id),
        signed_at timestamptz,
        countersigned_by uuid REFERENCES account (id),
        countersigned_at timestamptz,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT agreement_number_unique UNIQUE (authority_id, number),
        CONSTRAINT agreement_signed_whole CHECK (status = 'prepared'
          OR (grantee_signed_on IS NOT NULL AND signed_at IS NOT NULL AND countersigned_at IS NOT NULL))
      );
      CREATE INDEX agreement_authority ON agreement (authority_id, created_at);
      CREATE INDEX agreement_organisation ON agreement (organisation_id);
      CREATE TABLE instalment (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES agreement (id),
        position integer NOT NULL,
        due_on date NOT NULL,
        grosze bigint NOT NULL CONSTRAINT instalment_grosze CHECK (grosze > 0),
        CONSTRAINT instalment_position_unique UNIQUE (agreement_id, position)
      );
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
