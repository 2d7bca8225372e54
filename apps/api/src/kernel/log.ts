import pino, { type Logger } from 'pino';

interface LoggedRequest {
  readonly method: string;
  readonly path: string;
}

interface LoggedResponse {
  readonly status: number;
}

/** Token under which the logger is injected. */
export const LOG = Symbol('log');

/** Facts of an error that name code and structure, never a value. */
const SAFE = [
  'code',
  'constraint',
  'schema',
  'table',
  'column',
  'routine',
  'responseCode',
  'command',
] as const;
const ADDRESS = /[^\s@<>"']+@[^\s@<>"']+/g;

/** So many bytes are written at once, and what is less after so many milliseconds: each write costs a request. */
const AT_ONCE = 4096;
const AT_LATEST_MS = 250;

/** Structured log lines without personal data: no bodies, no queries, no addresses, no cookies. */
export function createLog(level: string): Logger {
  // Written in the background: a busy disk must not keep anybody waiting for an answer.
  const output = pino.destination({
    dest: 1,
    sync: false,
    minLength: AT_ONCE,
    periodicFlush: AT_LATEST_MS,
  });
  return pino(
    { level, base: undefined, serializers: { req: onlyWhat, res: onlyStatus, err: plainError } },
    output,
  );
}

/** Of a request only what was asked for, whoever logs it: its headers hold the cookie of a session. */
function onlyWhat({ method, path }: LoggedRequest): LoggedRequest {
  return { method, path };
}

function onlyStatus({ status }: LoggedResponse): LoggedResponse {
  return { status };
}

/**
 * What the log keeps of an error. Databases and mail servers quote in their messages what people wrote, so of theirs
 * only the codes are kept.
 */
function plainError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const facts = error as Error & Record<string, unknown>;
  const known = SAFE.filter((name) => ['string', 'number'].includes(typeof facts[name]));
  const quotes =
    'severity' in facts || 'driverError' in facts || 'responseCode' in facts || 'rejected' in facts;
  return {
    type: error.name,
    ...(quotes ? {} : { message: error.message.replace(ADDRESS, '[address]') }),
    ...Object.fromEntries(known.map((name) => [name, facts[name]])),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(error.cause === undefined ? {} : { cause: plainError(error.cause) }),
  };
}
