import type { ProblemDocument } from '@nurt/contracts';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { LifecycleError } from '@nurt/domain/lifecycle';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { QueryFailedError } from 'typeorm';
import { constraintProblem } from './constraint-problems';
import { isDatabaseAway } from './database-away';
import { Refusal, type RefusalKind } from './refusal';

const STATUS: Record<RefusalKind, number> = {
  malformed: 400,
  signInRequired: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  invalid: 422,
  slowed: 429,
};

const TITLES: Record<number, string> = {
  400: 'Malformed request',
  401: 'Sign-in required',
  403: 'Not permitted',
  404: 'Not found',
  409: 'Not possible now',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Invalid content',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Temporarily unavailable',
};

const TRANSPORT_CODES: Record<number, ProblemCode> = {
  400: 'malformed_request',
  401: 'sign_in_required',
  403: 'forbidden',
  404: 'not_found',
  413: 'body_too_large',
  415: 'unsupported_media_type',
};

/** What a database needs to recover; people and browsers try again then. */
const RECOVERY_SECONDS = 5;

interface Answer {
  readonly status: number;
  readonly code: ProblemCode;
  readonly problems: readonly Problem<ProblemCode>[];
  readonly retryAfter?: number | undefined;
}

/** The status that a framework or the body parser put on an error, when it is the client's fault. */
function transportStatus(error: unknown): number | undefined {
  const status =
    error instanceof HttpException ? error.getStatus() : (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}

function answerOf(error: unknown): Answer {
  if (error instanceof Refusal) {
    return {
      status: STATUS[error.kind],
      code: error.code,
      problems: error.problems,
      retryAfter: error.retryAfter,
    };
  }
  if (error instanceof LifecycleError)
    return { status: 409, code: 'not_now', problems: [{ code: 'not_now' }] };
  if (error instanceof QueryFailedError) {
    const problem = constraintProblem(error.driverError as { constraint?: string });
    if (problem) return { status: 409, code: problem.code, problems: [problem] };
  }
  if (isDatabaseAway(error)) {
    const code = 'temporarily_unavailable';
    return { status: 503, code, problems: [{ code }], retryAfter: RECOVERY_SECONDS };
  }
  const status = transportStatus(error);
  if (status !== undefined) {
    const code = TRANSPORT_CODES[status] ?? 'malformed_request';
    return { status, code, problems: [{ code }] };
  }
  return { status: 500, code: 'internal_error', problems: [{ code: 'internal_error' }] };
}

/** Turns every refusal and error into an RFC 9457 problem document; only unexpected ones are logged as errors. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const { status, code, problems, retryAfter } = answerOf(error);
    if (status >= 500)
      this.log.error({ correlationId: request.correlationId, err: error }, 'unexpected error');
    if (response.headersSent) {
      response.end();
      return;
    }
    const body: ProblemDocument = {
      type: `urn:nurt:problem:${code}`,
      title: TITLES[status] ?? 'Not accepted',
      status,
      code,
      problems,
      correlationId: request.correlationId,
    };
    if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
    response.status(status).type('application/problem+json').send(JSON.stringify(body));
  }
}
