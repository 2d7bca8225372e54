/**
 * Of a database that is starting, stopping, gone or out of connections: SQLSTATE classes 08 and 57P, 53300, and what the
 * socket says.
 */
const CODES = /^(08\w{3}|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;
/** What `pg` says without a code of a connection that ended, or that could not be had in time. */
const WORDS =
  /connection terminated|connection error and is not queryable|timeout exceeded when trying to connect/i;

/** Did the database go away, so that the same request may be answered in a moment? Nothing is wrong with the request. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // TypeORM carries what the driver said beside its own words.
  const { code } = ((error as { driverError?: unknown }).driverError ?? error) as { code?: unknown };
  return (typeof code === 'string' && CODES.test(code)) || WORDS.test(error.message);
}
