import type { ClientConfig } from 'pg';
import { SturdyClient } from './sturdy-client';

/**
 * A connection that writes to its socket once for all that is asked at once (ADR 18). A write wakes the database, and
 * costs this process as much as reading a row does: a page that asks for six things wrote six times.
 */
export class BatchingClient extends SturdyClient {
  constructor(config?: string | ClientConfig) {
    super(config);
    const ask = this.query.bind(this) as (...asked: unknown[]) => unknown;
    this.query = ((...asked: unknown[]) => {
      this.gather();
      return ask(...asked);
    }) as typeof this.query;
  }

  /** Holds back what is written until all who could go on have gone on, before anything is waited for. */
  private gather(): void {
    const { stream } = this.connection;
    if (stream.writableCorked > 0) return;
    stream.cork();
    process.nextTick(() => stream.uncork());
  }
}
