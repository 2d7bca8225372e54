import type { NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';

/** One line for each request of the API: reference number, method, path without its query, status, milliseconds. */
export function requestLog(log: Logger) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const { method, url, correlationId } = request;
    if (url.startsWith('/api') && url !== '/api/health') {
      const begin = performance.now();
      response.once('close', () => {
        const line = {
          correlationId,
          req: { method, path: url.split('?')[0] },
          res: { status: response.statusCode },
          responseTime: Math.round(performance.now() - begin),
        };
        if (response.statusCode >= 500) log.error(line, 'request failed');
        else log.info(line, response.writableFinished ? 'request completed' : 'request aborted');
      });
    }
    next();
  };
}
