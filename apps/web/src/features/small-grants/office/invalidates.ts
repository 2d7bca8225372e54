/** What is read again after the office has done something to an offer. */
export const CHANGED = [
  'GET /api/office/small-grants',
  'GET /api/office/small-grants/:smallGrantId',
  'GET /api/office/board',
  'GET /api/public/small-grants',
  'GET /api/public/small-grants/:smallGrantId',
] as const;
