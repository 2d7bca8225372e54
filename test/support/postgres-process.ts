import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const HOLDER = path.resolve(__dirname, '../tools/postgres-holder.mjs');

interface Running {
  readonly holder: ChildProcess;
  readonly url: string;
  readonly ownerUrl: string;
  readonly port: number;
  readonly pid: number;
}

/** A PostgreSQL of its own on disk, with all its promises kept (fsync on), that a test can kill and start again. */
export class PostgresProcess {
  private constructor(
    private readonly home: string,
    private running: Running,
  ) {}

  static async start(): Promise<PostgresProcess> {
    const home = fs.mkdtempSync(path.join(os.tmpdir(), 'nurt-resilience-'));
    fs.chmodSync(home, 0o755);
    return new PostgresProcess(home, await launch(home, 0));
  }

  get url(): string {
    return this.running.url;
  }

  get ownerUrl(): string {
    return this.running.ownerUrl;
  }

  /** `kill -9` of the server, and of the process that looks after it. */
  async kill(): Promise<void> {
    process.kill(this.running.pid, 'SIGKILL');
    await this.killHolder();
  }

  /** Starts again on the same data and port; PostgreSQL recovers from its log. */
  async recover(): Promise<void> {
    this.running = await launch(this.home, this.running.port);
  }

  /** Stops it and throws its data away. */
  async discard(): Promise<void> {
    if (isRunning(this.running.holder)) {
      const ended = once(this.running.holder, 'exit');
      this.running.holder.stdin?.write('stop\n');
      await ended;
    }
    fs.rmSync(this.home, { recursive: true, force: true });
  }

  private async killHolder(): Promise<void> {
    if (!isRunning(this.running.holder)) return;
    const ended = once(this.running.holder, 'exit');
    this.running.holder.kill('SIGKILL');
    await ended;
  }
}

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode === null && signalCode === null;

async function launch(home: string, port: number): Promise<Running> {
  const holder = spawn(process.execPath, [HOLDER, JSON.stringify({ home, port, database: 'nurt' })], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: holder.stdout })) {
    return { holder, ...(JSON.parse(line) as Omit<Running, 'holder'>) };
  }
  throw new Error('PostgreSQL did not start');
}
