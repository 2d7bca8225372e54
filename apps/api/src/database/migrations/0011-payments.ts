import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Payment orders under four eyes. */
export class Payments1764000000011 implements MigrationInterface {
  readonly name = 'Payments1764000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TABLE payment_order (
        id uuid PRIMARY KEY,
        authority_id uuid NOT NULL REFERENCES authority (id),
        agreement_id uuid NOT NULL REFERENCES agreement (id),
        instalment_id uuid NOT NULL REFERENCES instalment (id),
        grosze bigint NOT NULL CONSTRAINT payment_order_grosze CHECK (grosze > 0),
        bank_account text NOT NULL,
        status text NOT NULL CONSTRAINT payment_order_status
          CHECK (status IN ('ordered', 'approved', 'rejected', 'executed')),
        ordered_by uuid NOT NULL REFERENCES account (id),
        ordered_at timestamptz NOT NULL,
        decided_by uuid REFERENCES account (id),
        decided_at timestamptz,
        rejection_reason text,
        executed_on date,
        executed_by uuid REFERENCES account (id),
        CONSTRAINT payment_order_four_eyes CHECK (decided_by IS NULL OR decided_by <> ordered_by),
        CONSTRAINT payment_order_decided CHECK (status = 'ordered' OR decided_by IS NOT NULL),
        CONSTRAINT payment_order_executed CHECK ((status = 'executed') = (executed_on IS NOT NULL))
      );
      CREATE UNIQUE INDEX payment_order_one_open ON payment_order (instalment_id) WHERE status <> 'rejected';
      CREATE INDEX payment_order_agreement ON payment_order (agreement_id);
      CREATE INDEX payment_order_authority ON payment_order (authority_id, status);
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
