/**
 * SQL for the offers of authority `$1` whose award is still held: no agreement has committed it yet. However many
 * awards there ever were, the partial index `ledger_account_award_held` has only these.
 */
export const HELD_AWARDS = `ARRAY(
  SELECT holder_id FROM ledger_account WHERE authority_id = $1 AND place = 'award' AND balance_grosze > 0)`;
