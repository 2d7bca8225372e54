/** Codes of the programme, its lines and the ledger. */
export const PROGRAMME_PROBLEMS = [
  'programme_year_taken',
  'budget_lines_required',
  'line_code_repeated',
  'resolution_number_required',
  'resolution_number_taken',
  'resolution_date_in_future',
  'insufficient_funds',
  'ledger_place_mismatch',
  'posting_already_reversed',
  'sphere_required',
  'line_outside_programme',
] as const;
