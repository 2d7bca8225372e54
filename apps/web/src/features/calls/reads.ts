/** What has to be read anew after a call has moved. */
export const CALL_READS = [
  'GET /api/office/calls',
  'GET /api/office/calls/:callId',
  'GET /api/office/programmes',
  'GET /api/office/programmes/:programmeId',
  'GET /api/office/board',
  'GET /api/public/calls',
] as const;
