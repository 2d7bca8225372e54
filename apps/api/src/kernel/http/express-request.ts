import type { Instant } from '@nurt/domain/calendar';

declare module 'express-serve-static-core' {
  interface Request {
    /** Set by the first middleware, before anything may wait. */
    arrivedAt: Instant;
    /** Id of the request in the log and in problems. */
    correlationId: string;
  }
}
