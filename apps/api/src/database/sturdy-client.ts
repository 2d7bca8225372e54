import { Client, type ClientConfig } from 'pg';

/**
 * A connection whose loss does not end the process. Whoever waits for an answer is told by the answer; between two
 * owners nobody listens, and an error that nobody hears stops Node. So it happened when PostgreSQL was killed.
 */
export class SturdyClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
