import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Clock } from '../clock';

/** The first thing that happens to a request: its arrival is fixed and it gets a reference number. */
export function markArrival(clock: Clock) {
  return (request: Request, response: Response, next: NextFunction): void => {
    request.arrivedAt = clock.now();
    request.correlationId = randomUUID();
    response.setHeader('X-Request-Id', request.correlationId);
    // The one clock, also for the browser: countdowns follow this header, not the visitor's own time.
    response.setHeader('Date', request.arrivedAt.toUTCString());
    next();
  };
}
