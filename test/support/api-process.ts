import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from './client';
import { SIGNING_KEY } from './signing-key';

const ROOT = path.resolve(__dirname, '../..');
const MAIN = path.join(ROOT, 'apps/api/dist/main.js');
/** Without it a process would outlive a test run that was killed. */
const GUARD = pathToFileURL(path.join(ROOT, 'tools/lib/leave-with-parent.mjs')).href;
const START_LIMIT_MS = 30_000;

/** The built API as a process of its own, with the wall clock, on a database that the test names. */
export class ApiProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    /** Everything it wrote to its log so far. */
    readonly said: () => string,
  ) {}

  /** Starts it and waits until it answers. */
  static async start(databaseUrl: string, env: Readonly<Record<string, string>> = {}): Promise<ApiProcess> {
    const port = await freePort();
    const child = spawn(process.execPath, ['--import', GUARD, MAIN], {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        DATABASE_URL: databaseUrl,
        PORT: String(port),
        SESSION_SECRET: 'for-tests-only-for-tests-only-0123',
        SIGNING_KEY: SIGNING_KEY.export({ format: 'pem', type: 'pkcs8' }).toString(),
        // Nobody listens there: letters are written, and their sending is tried again and again.
        SMTP_URL: 'smtp://127.0.0.1:1',
        LOG_LEVEL: 'warn',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
    }
    const api = new ApiProcess(child, `http://127.0.0.1:${String(port)}`, () => said);
    for (
      const begin = performance.now();
      !(await api.isHealthy());
      await new Promise((wait) => setTimeout(wait, 50))
    ) {
      if (api.isRunning && performance.now() - begin < START_LIMIT_MS) continue;
      await api.kill();
      throw new Error(`The API did not start:\n${said}`);
    }
    return api;
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** A new browser. */
  client(): Client {
    return new Client(this.url);
  }

  /** `kill -9`. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  /** Asks it to stop, as an operator does. */
  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  /** Does it say that it and its database are well? */
  async isHealthy(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/api/health`)).ok;
    } catch {
      return false; // nobody listens
    }
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (!this.isRunning) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
