import { Client, type ClientConfig } from 'pg';
import { preparedName } from '../kernel/prepared';

/** What `pg` takes: a text or a statement, its values, and whom to call with the answer. */
type Query = (this: Client, config: unknown, values?: unknown, callback?: unknown) => unknown;

const ask = Client.prototype.query as Query;

/**
 * A connection whose loss does not end the process. Whoever waits for an answer is told by the answer; between two
 * owners nobody listens, and an error that nobody hears stops Node. So it happened when PostgreSQL was killed.
 *
 * It keeps the statements that are `prepared`.
 */
export class SturdyClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

SturdyClient.prototype.query = function (this: Client, config, values, callback) {
  const name = typeof config === 'string' ? preparedName(config) : undefined;
  return name === undefined
    ? ask.call(this, config, values, callback)
    : ask.call(this, { name, text: config, values }, callback);
} as Query as Client['query'];
