/** Codes of instalments and payment orders. */
export const PAYMENT_PROBLEMS = [
  'same_person_orders_and_approves',
  'order_withdrawn_by_another',
  'instalment_already_ordered',
  'payment_above_agreement',
  'payment_year_not_taken_on',
  'payment_awaits_report',
  'execution_date_in_future',
  'execution_before_approval',
  'execution_after_budget_year',
  'instalment_before_earlier',
  'rejection_reason_required',
] as const;
