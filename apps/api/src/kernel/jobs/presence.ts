import { Client, type Pool } from 'pg';
import type { Logger } from 'pino';

const BEAT_MS = 5_000;
/** Any number; the namespace of the locks that workers are known by. */
const NAMESPACE = 7_239_003;

/**
 * Gives back the jobs of workers that hold no lock of their name any more. The seconds of grace are for a worker that
 * has just begun, or whose connection is being made anew.
 */
const RESCUE = /* sql */ `
  SELECT graphile_worker.force_unlock_workers(array_agg(dead.name))
    FROM (SELECT DISTINCT locked_by AS name FROM graphile_worker.jobs
           WHERE locked_by <> $1 AND locked_at < now() - interval '10 seconds') dead
   WHERE pg_try_advisory_xact_lock(hashtextextended(dead.name, ${String(NAMESPACE)}))
  HAVING count(*) > 0`;

/**
 * Knows which workers of the queue are alive: a living one holds an advisory lock of its name, which the database
 * takes from it when it dies. The queue alone would leave the jobs of a killed worker locked for four hours.
 */
export class Presence {
  private client: Client | undefined;
  private held: string | undefined;
  private timer: NodeJS.Timeout | undefined;
  private beating: Promise<void> = Promise.resolve();

  constructor(
    private readonly databaseUrl: string,
    private readonly pool: Pool,
    private readonly log: Logger,
  ) {}

  /** From now on the worker of this name counts as alive, and the dead ones are looked for. */
  enter(name: string): void {
    clearInterval(this.timer);
    const beat = (): void => {
      this.beating = this.beating.then(() => this.beat(name));
    };
    beat();
    this.timer = setInterval(beat, BEAT_MS);
    this.timer.unref();
  }

  /** Ends the connection, and with it the lock. */
  async leave(): Promise<void> {
    clearInterval(this.timer);
    await this.beating;
    const { client } = this;
    this.forget();
    await client?.end();
  }

  private async beat(name: string): Promise<void> {
    try {
      await this.hold(name);
      await this.pool.query(RESCUE, [name]);
    } catch (err) {
      this.log.warn({ err }, 'the presence of a worker could not be told');
    }
  }

  private async hold(name: string): Promise<void> {
    if (this.held === name) return;
    const client = this.client ?? (await this.connect());
    await client.query('SELECT pg_advisory_unlock_all()');
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, $2))', [name, NAMESPACE]);
    this.held = name;
  }

  private async connect(): Promise<Client> {
    const client = new Client({ connectionString: this.databaseUrl });
    client.on('error', () => this.forget());
    client.on('end', () => this.forget());
    await client.connect();
    // A machine that lost its power says no goodbye: the server asks after half a minute whether it is there.
    await client.query(
      'SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3',
    );
    this.client = client;
    return client;
  }

  private forget(): void {
    this.client = undefined;
    this.held = undefined;
  }
}
