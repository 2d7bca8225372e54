import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What money was decided, ordered, accounted for and given back on is kept by the database itself, as postings and
 * submitted offers are: a result, the terms of a signed agreement, a payment order, a filed sheet or report, a receipt.
 */
export class KeptFacts1764000000089 implements MigrationInterface {
  readonly name = 'KeptFacts1764000000089';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE TRIGGER call_result_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON call_result
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER instalment_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON instalment
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER grant_return_receipt_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON grant_return_receipt
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER payment_order_not_deleted BEFORE DELETE OR TRUNCATE ON payment_order
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE FUNCTION keep_score_sheet() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a filed score sheet is never deleted' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER score_sheet_kept BEFORE DELETE ON score_sheet
        FOR EACH ROW WHEN (OLD.filed_at IS NOT NULL) EXECUTE FUNCTION keep_score_sheet();
      CREATE TRIGGER score_sheet_not_emptied BEFORE TRUNCATE ON score_sheet
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE FUNCTION keep_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the terms of a signed agreement are never changed' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER agreement_kept BEFORE UPDATE ON agreement FOR EACH ROW
        WHEN (OLD.signed_at IS NOT NULL
          AND (NEW.number, NEW.authority_id, NEW.offer_id, NEW.budget_line_id, NEW.grant_grosze, NEW.total_cost_grosze,
               NEW.task_from, NEW.task_to, NEW.bank_account)
            IS DISTINCT FROM (OLD.number, OLD.authority_id, OLD.offer_id, OLD.budget_line_id, OLD.grant_grosze,
               OLD.total_cost_grosze, OLD.task_from, OLD.task_to, OLD.bank_account))
        EXECUTE FUNCTION keep_agreement();

      CREATE FUNCTION keep_payment_order() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'what was ordered is never changed, and no order after it is over'
          USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER payment_order_kept BEFORE UPDATE ON payment_order FOR EACH ROW
        WHEN (OLD.status IN ('executed', 'rejected')
          OR (NEW.authority_id, NEW.agreement_id, NEW.instalment_id, NEW.grosze, NEW.bank_account, NEW.ordered_by,
              NEW.ordered_at)
            IS DISTINCT FROM (OLD.authority_id, OLD.agreement_id, OLD.instalment_id, OLD.grosze, OLD.bank_account,
              OLD.ordered_by, OLD.ordered_at))
        EXECUTE FUNCTION keep_payment_order();

      -- One that was sent back is written anew.
      CREATE FUNCTION keep_report() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a submitted report is never changed or deleted' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER report_kept BEFORE UPDATE ON report FOR EACH ROW
        WHEN (OLD.status IN ('submitted', 'accepted')
          AND (NEW.content, NEW.checksum, NEW.submitted_at)
            IS DISTINCT FROM (OLD.content, OLD.checksum, OLD.submitted_at))
        EXECUTE FUNCTION keep_report();
      CREATE TRIGGER report_not_deleted BEFORE DELETE ON report FOR EACH ROW
        WHEN (OLD.status <> 'draft') EXECUTE FUNCTION keep_report();
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
