/** What of the office changes with a confirmation. */
export const AFTER_CONFIRMATION = [
  'GET /api/office/offers/:offerId',
  'GET /api/office/offers/:offerId/confirmations',
] as const;
