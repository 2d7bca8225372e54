/** Codes of the agreement. */
export const AGREEMENT_PROBLEMS = [
  'agreement_number_taken',
  'instalments_do_not_sum',
  'instalments_required',
  'instalment_amount_required',
  'instalment_outside_year',
  'instalments_out_of_order',
  'agreement_not_awarded',
  'agreement_exists',
  'agreement_update_required',
  'signature_in_future',
  'signature_before_award',
  'signature_missing',
  'agreement_bank_account_missing',
] as const;
