import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Logger as WorkerLogger, run, type Runner, type TaskList } from 'graphile-worker';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import { SETTINGS, type Settings } from '../../settings';
import { LOG } from '../log';

export type JobHandler = (payload: Record<string, unknown>) => Promise<void>;

/** Jobs in PostgreSQL: enqueued in any transaction, run after its commit, retried with growing pauses. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly handlers = new Map<string, JobHandler>();
  private runner: Runner | undefined;
  private pool: Pool | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  add(name: string, handler: JobHandler): void {
    if (this.handlers.has(name)) throw new Error(`job ${name} exists already`);
    this.handlers.set(name, handler);
  }

  /** Starts to work through the queue in this process. Call it when every module has registered its jobs. */
  async start(): Promise<void> {
    const taskList: TaskList = Object.fromEntries(
      [...this.handlers].map(([name, handler]) => [
        name,
        (payload: unknown) => handler(payload as Record<string, unknown>),
      ]),
    );
    this.pool = new Pool({ connectionString: this.settings.databaseUrl, max: 4 });
    const lost = (err: Error): void => this.log.warn({ err }, 'a connection of the job queue was lost');
    this.pool.on('error', lost);
    this.pool.on('connect', (client) => client.on('error', lost));
    this.runner = await run({
      pgPool: this.pool,
      concurrency: 3,
      noHandleSignals: true,
      pollInterval: 2000,
      taskList,
      logger: new WorkerLogger(() => (level, message) => {
        if (level === 'error') this.log.error({ job: true }, message);
        else if (level === 'warning') this.log.warn({ job: true }, message);
        else this.log.trace({ job: true }, message);
      }),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
    await this.pool?.end();
  }
}
