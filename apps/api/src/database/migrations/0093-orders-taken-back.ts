import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever ordered a payment may take the order back; the database holds them to it, and the instalment is free again. */
export class OrdersTakenBack1764000000093 implements MigrationInterface {
  readonly name = 'OrdersTakenBack1764000000093';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      ALTER TABLE payment_order
        DROP CONSTRAINT payment_order_status,
        ADD CONSTRAINT payment_order_status
          CHECK (status IN ('ordered', 'approved', 'rejected', 'withdrawn', 'executed')),
        DROP CONSTRAINT payment_order_decided,
        ADD CONSTRAINT payment_order_decided
          CHECK ((status IN ('ordered', 'withdrawn')) = (decided_by IS NULL));
      DROP INDEX payment_order_one_open;
      CREATE UNIQUE INDEX payment_order_one_open ON payment_order (instalment_id)
        WHERE status NOT IN ('rejected', 'withdrawn');

      DROP TRIGGER payment_order_kept ON payment_order;
      CREATE TRIGGER payment_order_kept BEFORE UPDATE ON payment_order FOR EACH ROW
        WHEN (OLD.status IN ('executed', 'rejected', 'withdrawn')
          OR (NEW.authority_id, NEW.agreement_id, NEW.instalment_id, NEW.grosze, NEW.bank_account, NEW.ordered_by,
              NEW.ordered_at)
            IS DISTINCT FROM (OLD.authority_id, OLD.agreement_id, OLD.instalment_id, OLD.grosze, OLD.bank_account,
              OLD.ordered_by, OLD.ordered_at))
        EXECUTE FUNCTION keep_payment_order();
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
