import { EventEmitter } from 'node:events';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Logger as WorkerLogger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import { SETTINGS, type Settings } from '../../settings';
import { LOG } from '../log';
import { Presence } from './presence';

export type JobHandler = (payload: Record<string, unknown>) => Promise<void>;

const RESTART_MS = 1_000;

/**
 * Jobs in PostgreSQL: enqueued in any transaction, run after its commit, retried with growing pauses. A worker that
 * lost the database begins anew when it is back; the jobs of one that was killed go to the others.
 */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly handlers = new Map<string, JobHandler>();
  private runner: Runner | undefined;
  private pool: Pool | undefined;
  private presence: Presence | undefined;
  private restart: NodeJS.Timeout | undefined;
  private stopping = false;

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
    this.pool = new Pool({ connectionString: this.settings.databaseUrl, max: 4 });
    const lost = (err: Error): void => this.log.warn({ err }, 'a connection of the job queue was lost');
    this.pool.on('error', lost);
    this.pool.on('connect', (client) => client.on('error', lost));
    this.presence = new Presence(this.settings.databaseUrl, this.pool, this.log);
    await this.work(this.pool);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.restart);
    try {
      await this.runner?.stop();
    } catch (err) {
      this.log.warn({ err }, 'the job queue did not stop cleanly');
    } finally {
      await this.presence?.leave();
      await this.pool?.end();
    }
  }

  private async work(pool: Pool): Promise<void> {
    const events: WorkerEvents = new EventEmitter();
    events.on('pool:create', ({ workerPool }) => this.presence?.enter(workerPool.id));
    const runner = await run({
      pgPool: pool,
      concurrency: 3,
      noHandleSignals: true,
      pollInterval: 2000,
      taskList: this.taskList(),
      logger: this.workerLogger(),
      events,
      // Only in batches does the queue handle it when it cannot write down what became of a job; alone, the failure
      // is nobody's and ends the whole process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
    this.runner = runner;
    // It ends by itself only when it cannot say what became of a job, as when the database has gone. Of two such jobs
    // at once it loses count, and its promise is never kept (graphile/worker#636): its first word counts.
    const ended = (err?: unknown): void => {
      if (this.runner !== runner) return;
      this.runner = undefined;
      this.workLater(pool, err);
    };
    events.on('pool:fatalError', ({ error }) => {
      ended(error);
      runner.stop().catch(() => undefined); // it may have stopped already
    });
    runner.promise.then(() => ended(), ended);
    if (this.stopping) await runner.stop();
  }

  private workLater(pool: Pool, err: unknown): void {
    if (this.stopping) return;
    this.log.warn({ err }, 'the job queue stopped and will be started again');
    this.restart = setTimeout(() => {
      this.work(pool).catch((error: unknown) => this.workLater(pool, error));
    }, RESTART_MS);
  }

  private taskList(): TaskList {
    return Object.fromEntries(
      [...this.handlers].map(([name, handler]) => [
        name,
        (payload: unknown) => handler(payload as Record<string, unknown>),
      ]),
    );
  }

  /** The queue's own lines hold the text of errors; ours hold what `createLog` lets through. */
  private workerLogger(): WorkerLogger {
    return new WorkerLogger(() => (level, message, meta) => {
      const { job, error } = (meta ?? {}) as {
        job?: { task_identifier?: string; attempts?: number };
        error?: unknown;
      };
      if (level !== 'error' && level !== 'warning') return this.log.trace({ job: true }, message);
      const line = { job: job?.task_identifier ?? true, attempt: job?.attempts, err: error };
      if (error === undefined) this.log.warn(line, message);
      else if (level === 'error') this.log.error(line, 'a job failed');
      else this.log.warn(line, 'the job queue was disturbed');
    });
  }
}
