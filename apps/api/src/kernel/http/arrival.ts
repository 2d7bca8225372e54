import { randomUUID } from 'node:crypto';
import type { Instant } from '@nurt/domain/calendar';
import type { NextFunction, Request, Response } from 'express';
import type { Clock } from '../clock';

/**
 * The first thing that happens to a request: its arrival is fixed and it gets a reference number. Requests that one
 * look at the sockets found had all arrived by its beginning, so they share that instant: in the last second of a call
 * nobody is late because hundreds of others were taken up first.
 */
export function markArrival(clock: Clock) {
  let look: Instant | null = null;
  const found = (): Instant => {
    if (look === null) {
      look = clock.now();
      // Runs as soon as everything that this look found has been handed over, before the next look.
      setImmediate(() => {
        look = null;
      });
    }
    return look;
  };
  return (request: Request, response: Response, next: NextFunction): void => {
    request.arrivedAt = found();
    request.correlationId = randomUUID();
    response.setHeader('X-Request-Id', request.correlationId);
    // The one clock, also for the browser: countdowns follow this header, not the visitor's own time.
    response.setHeader('Date', request.arrivedAt.toUTCString());
    next();
  };
}
