import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { plainError } from '../log';

/** One line for each request: method, path without its query, status, duration, reference number. */
export function requestLog(logger: Logger) {
  return pinoHttp<Request, Response>({
    logger,
    genReqId: (request) => request.correlationId,
    customProps: (request) => ({ correlationId: request.correlationId }),
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
    serializers: {
      req: (request: { method: string; url: string }) => ({
        method: request.method,
        path: request.url.split('?')[0],
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      err: plainError,
    },
    autoLogging: { ignore: (request) => !request.url.startsWith('/api') || request.url === '/api/health' },
  });
}
