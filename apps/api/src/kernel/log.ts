import pino, { type Logger } from 'pino';

/** Token under which the logger is injected. */
export const LOG = Symbol('log');

/** Structured log lines without personal data: no bodies, no queries, no addresses, no cookies. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: undefined,
    redact: ['req.headers', 'res.headers', 'err.parameters', 'err.query', 'err.driverError.detail'],
  });
}
