/** Codes of organisations and their identifiers. */
export const ORGANISATION_PROBLEMS = [
  'nip_malformed',
  'nip_check_digit',
  'regon_malformed',
  'regon_check_digit',
  'krs_malformed',
  'krs_required',
  'register_number_required',
  'nrb_malformed',
  'nrb_check_digit',
  'postal_code_malformed',
  'organisation_exists',
  'document_term_reversed',
] as const;
