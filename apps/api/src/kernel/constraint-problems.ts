import type { Problem, ProblemCode } from '@nurt/domain/problems';

/**
 * Constraints that two people can meet at once, by their names in the migrations. Use cases check first and
 * answer better; this is what the one who comes second in a race reads.
 */
const PROBLEMS: Readonly<Record<string, Problem<ProblemCode>>> = {
  ledger_account_not_overdrawn: { code: 'insufficient_funds' },
  staff_pkey: { code: 'works_elsewhere', path: 'email' },
  organisation_nip_unique: { code: 'organisation_exists', path: 'nip' },
  organisation_invitation_open: { code: 'already_invited', path: 'email' },
  organisation_member_pkey: { code: 'already_done' },
  account_email_unique: { code: 'email_taken', path: 'email' },
  programme_year_unique: { code: 'programme_year_taken', path: 'year' },
  programme_resolution_unique: { code: 'resolution_number_taken', path: 'resolutionNumber' },
  call_year_within_limit: { code: 'call_year_above_limit_now', basis: 'UDPP art. 5a ust. 2 i 5' },
  call_year_within_promise: { code: 'insufficient_funds' },
  call_four_eyes: { code: 'call_approver_is_author' },
  programme_version_resolution_unique: { code: 'resolution_number_taken', path: 'resolutionNumber' },
  programme_amendment_one_open: { code: 'amendment_open_already' },
  classification_entry_unique: { code: 'classification_entry_taken', path: 'code' },
  call_publication_once: { code: 'call_publication_registered', path: 'place' },
  call_publication_corrected_once: { code: 'changed_elsewhere' },
  remark_pkey: { code: 'already_done' },
  call_result_order_unique: { code: 'order_number_taken', path: 'orderNumber' },
  call_result_pkey: { code: 'already_done' },
  small_grant_task_cap: { code: 'small_grant_above_task_limit', basis: 'UDPP art. 19a ust. 1' },
  small_grant_year_cap: { code: 'small_grant_above_year_limit', basis: 'UDPP art. 19a ust. 6' },
  small_grant_pool_cap: { code: 'small_grant_above_pool', basis: 'UDPP art. 19a ust. 7' },
  offer_attachment_once: { code: 'already_done' },
  offer_attachment_small_grant_once: { code: 'already_done' },
  agreement_number_unique: { code: 'agreement_number_taken', path: 'number' },
  agreement_offer_unique: { code: 'agreement_exists' },
  payment_order_one_open: { code: 'instalment_already_ordered' },
  payment_order_four_eyes: { code: 'same_person_orders_and_approves' },
  report_agreement_unique: { code: 'already_done' },
  grant_return_receipt_pkey: { code: 'already_done' },
};

/** The problem behind a violated constraint, when it is one that people can cause. */
export function constraintProblem(error: { readonly constraint?: string }): Problem<ProblemCode> | undefined {
  return error.constraint === undefined ? undefined : PROBLEMS[error.constraint];
}
