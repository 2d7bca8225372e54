/** Whatever shows a consultation is read again after each of its commands. */
export const AFTER_CONSULTATION = {
  invalidates: [
    'GET /api/office/programmes',
    'GET /api/office/programmes/:programmeId',
    'GET /api/office/programmes/:programmeId/consultation',
    'GET /api/office/board',
    'GET /api/public/consultations',
    'GET /api/public/consultations/:consultationId',
  ],
} as const;
