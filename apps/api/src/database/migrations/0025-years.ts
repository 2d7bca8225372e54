import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the lists of a budget year and the boards look for, so that they do not read the years that are over: records by
 * their line, and what is still open in small indexes of its own. Open payment orders, reports and returns have theirs
 * by authority and status already.
 */
export class Years1764000000025 implements MigrationInterface {
  readonly name = 'Years1764000000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      CREATE INDEX call_line ON call (budget_line_id);
      CREATE INDEX agreement_line ON agreement (budget_line_id);
      CREATE INDEX small_grant_line ON small_grant (budget_line_id) WHERE status = 'granted';

      CREATE INDEX call_unresolved ON call (authority_id, status)
        WHERE status IN ('draft', 'proposed', 'approved', 'announced');
      CREATE INDEX call_announced ON call (closes_at) WHERE status = 'announced';
      CREATE INDEX offer_undecided ON offer (authority_id, status) WHERE status IN ('submitted', 'eligible');
      CREATE INDEX small_grant_undecided ON small_grant (authority_id, status)
        WHERE status IN ('submitted', 'published');
      CREATE INDEX ledger_account_award_held ON ledger_account (authority_id)
        WHERE place = 'award' AND balance_grosze > 0;
      CREATE INDEX agreement_unsettled ON agreement (authority_id, status) WHERE status IN ('prepared', 'signed');

      -- All orders of an instalment, with the rejected ones; and the history of a record, whatever its kind.
      CREATE INDEX payment_order_instalment ON payment_order (instalment_id);
      CREATE INDEX event_of ON event (subject_id, position);
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
