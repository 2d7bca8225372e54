import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
/** What npm writes when it installs. */
const INSTALLED = path.join(ROOT, 'node_modules/.package-lock.json');
const FIRST_START_MS = 120_000; // builds when nothing did, and fills the demo

let dataFolder: string;
let port: number;
let current: ChildProcess;
let seeded: string;

beforeAll(async () => {
  dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'nurt-start-'));
  fs.chmodSync(dataFolder, 0o755);
  port = await freePort();
  current = await start();
  seeded = await firstCall();
}, FIRST_START_MS);

afterAll(async () => {
  await stop('SIGTERM');
  fs.rmSync(dataFolder, { recursive: true, force: true });
}, 30_000);

// one application is started, stopped and killed: the tests follow each other
describe('npm start', () => {
  it('stops the application and then the database on Ctrl-C', async () => {
    expect(await stop('SIGINT')).toBe(0);
    expect(await isHealthy()).toBe(false);
    expect(serverPid()).toBeNull();
  });

  it('installs and seeds nothing again on an unchanged tree', async () => {
    const installedAt = fs.statSync(INSTALLED).mtimeMs;
    current = await start();
    expect(fs.statSync(INSTALLED).mtimeMs).toBe(installedAt);
    expect(await firstCall()).toBe(seeded);
  });

  it('signs receipts with one key, made at the first start and readable by its owner alone', async () => {
    const answer = await fetch(`http://127.0.0.1:${String(port)}/api/public/signing-keys`);
    expect(await answer.json()).toHaveLength(1);
    expect(fs.statSync(path.join(dataFolder, 'signing-key.pem')).mode & 0o777).toBe(0o600);
  });

  it('recovers from its own kill -9: the application leaves, the database is adopted', async () => {
    const database = serverPid();
    await stop('SIGKILL');
    current = await start();
    expect(serverPid()).toBe(database);
  });

  it('starts the database again when that is killed', async () => {
    const killed = serverPid()!;
    process.kill(killed, 'SIGKILL');
    await eventually(async () => serverPid() !== null && serverPid() !== killed && (await isHealthy()));
  });

  it('says nothing of the password of a given database', async () => {
    const starter = launch(
      { DATABASE_URL: 'postgres://nurt:very-secret@127.0.0.1:1/nurt' },
      await freePort(),
    );
    const said = collect(starter);
    const ended = once(starter, 'exit');
    await eventually(() => Promise.resolve(said().includes('Database: 127.0.0.1:1/nurt')));
    starter.kill('SIGTERM');
    await ended;
    expect(said()).not.toContain('very-secret');
  });

  it('refuses a port that is none, and names it among all other problems where a database is given', async () => {
    const refusal = async (extra: Record<string, string>, wrong: number | string) => {
      const starter = launch(extra, wrong);
      const said = collect(starter);
      expect(await once(starter, 'close')).toEqual([1, null]);
      return said();
    };
    for (const wrong of ['abc', 0, 70_000])
      expect(await refusal({}, wrong)).toContain('PORT must be a whole number from 1 to 65535');
    const said = await refusal({ DATABASE_URL: 'mysql://127.0.0.1/nurt', SESSION_SECRET: '' }, '80x');
    for (const name of ['PORT', 'DATABASE_URL', 'SESSION_SECRET']) expect(said).toContain(`- ${name} must`);
  });
});

function launch(extra: Record<string, string>, onPort: number | string): ChildProcess {
  const env = { ...process.env, ...extra, DATA_DIR: dataFolder, PORT: String(onPort) };
  if (!('DATABASE_URL' in extra)) delete (env as NodeJS.ProcessEnv).DATABASE_URL;
  return spawn(process.execPath, [path.join(ROOT, 'tools/start.mjs')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function start(): Promise<ChildProcess> {
  const starter = launch({}, port);
  const said = collect(starter);
  await eventually(async () => {
    if (starter.exitCode !== null) throw new Error(`npm start ended:\n${said()}`);
    return said().includes(`http://localhost:${String(port)}`) && (await isHealthy());
  }, FIRST_START_MS);
  return starter;
}

/** Sends the signal and waits for the end; the exit code, or null when the signal killed it. */
async function stop(signal: NodeJS.Signals): Promise<number | null> {
  const starter = current;
  if (starter.exitCode !== null || starter.signalCode !== null) return starter.exitCode;
  starter.kill(signal);
  const [code] = (await once(starter, 'exit')) as [number | null];
  return code;
}

function collect(starter: ChildProcess): () => string {
  let said = '';
  for (const stream of [starter.stdout!, starter.stderr!]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  return () => said;
}

function serverPid(): number | null {
  const file = path.join(dataFolder, 'postgres/data/postmaster.pid');
  return fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8').split('\n')[0]) : null;
}

async function isHealthy(): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${String(port)}/api/health`)).ok;
  } catch {
    return false; // nobody listens
  }
}

/** A call of the demo: another id would mean another seeding. */
async function firstCall(): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${String(port)}/api/public/calls`);
  const [call] = (await answer.json()) as { id: string }[];
  return call!.id;
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0);
  await once(server, 'listening');
  const { port: free } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return free;
}

async function eventually(holds: () => Promise<boolean>, limit = 20_000): Promise<void> {
  for (const begin = performance.now(); !(await holds()); await new Promise((wait) => setTimeout(wait, 50))) {
    if (performance.now() - begin > limit)
      throw new Error(`Not within ${String(limit)} ms: ${holds.toString()}`);
  }
}
