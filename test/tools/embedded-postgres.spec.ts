import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';

interface Server {
  readonly url: string;
  readonly ownerUrl: string;
  readonly port: number;
  readonly pid: number;
  readonly adopted: boolean;
  readonly holder: ChildProcess;
}

const holders: ChildProcess[] = [];
let home: string;

beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'nurt-postgres-'));
  fs.chmodSync(home, 0o755);
});

afterEach(async () => {
  for (const holder of holders.splice(0)) if (isRunning(holder)) await kill(holder);
  const pid = Number(readPidFile()?.split('\n')[0] ?? 0);
  if (pid > 0 && pid !== process.pid) killServer(pid, 'SIGQUIT');
  await expectEventually(() => readPidFile() === null || pid === process.pid);
  fs.rmSync(home, { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  it('sorts as Polish does and leaves nothing running when it is stopped', async () => {
    const server = await start();
    const words = await query(
      server,
      `SELECT word FROM (VALUES ('zupa'), ('ćma'), ('cyk'), ('żaba')) v (word) ORDER BY word`,
    );
    expect(words.map(({ word }) => word)).toEqual(['cyk', 'ćma', 'zupa', 'żaba']);
    await stop(server);
    expect(readPidFile()).toBeNull();
  });

  it('is adopted by the next start when its parent was killed', async () => {
    const first = await start();
    await kill(first.holder);
    const second = await start();
    expect(second).toMatchObject({ pid: first.pid, port: first.port, adopted: true });
    await stop(second);
    expect(readPidFile()).toBeNull();
  });

  it('keeps what was committed when it and its parent are killed together', async () => {
    const first = await start();
    await query({ url: first.ownerUrl }, `CREATE TABLE kept AS SELECT 575000 AS zloty`);
    killServer(first.pid, 'SIGKILL');
    await kill(first.holder);
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await query({ url: second.ownerUrl }, 'SELECT zloty FROM kept')).toEqual([{ zloty: 575_000 }]);
  });

  it('is not misled by the number of a dead server that another program got', async () => {
    await stop(await start());
    fs.writeFileSync(pidFile(), `${String(process.pid)}\n/elsewhere\n0\n5432\n`);
    expect((await start()).adopted).toBe(false);
  });

  it('takes another port when the preferred one is busy', async () => {
    const busy = net.createServer().listen(0, '127.0.0.1');
    await once(busy, 'listening');
    const { port } = busy.address() as net.AddressInfo;
    const server = await start({ port });
    expect(server.port).not.toBe(port);
    expect(await query(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    busy.close();
  });

  it('is only borrowed by a second start, which does not stop it', async () => {
    const first = await start();
    const second = await start();
    expect(second).toMatchObject({ pid: first.pid, adopted: true });
    await stop(second);
    expect(await query(first, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('has a role for the application that owns nothing, also on the data of a version that had none', async () => {
    const RIGHTS = `SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls AS any FROM pg_roles
                     WHERE rolname = current_user`;
    const first = await start();
    expect(await query(first, RIGHTS)).toEqual([{ any: false }]);
    await query({ url: first.ownerUrl }, 'DROP ROLE nurt_application');
    await stop(first);
    fs.rmSync(path.join(home, 'application-password'));
    const second = await start();
    expect(await query(second, RIGHTS)).toEqual([{ any: false }]);
    expect(second.url).not.toBe(first.url);
    expect(fs.statSync(path.join(home, 'application-password')).mode & 0o777).toBe(0o600);
  });

  it('lets nobody in without the password', async () => {
    const { url } = await start();
    const withoutPassword = new URL(url);
    withoutPassword.password = 'guess';
    await expect(query({ url: withoutPassword.href }, 'SELECT 1')).rejects.toThrow(
      /password authentication failed/,
    );
  });
});

async function start(options: { port?: number } = {}): Promise<Server> {
  const holder = spawn(
    process.execPath,
    [path.join(__dirname, 'postgres-holder.mjs'), JSON.stringify({ home, port: 0, ...options })],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  holders.push(holder);
  const lines = createInterface({ input: holder.stdout! });
  const [line] = (await Promise.race([once(lines, 'line'), once(holder, 'exit').then(() => ['null'])])) as [
    string,
  ];
  const said = JSON.parse(line) as Omit<Server, 'holder'> | null;
  if (!said) throw new Error('PostgreSQL did not start');
  return { ...said, holder };
}

async function stop({ holder }: Server): Promise<void> {
  const ended = once(holder, 'exit');
  holder.stdin!.write('stop\n');
  await ended;
}

async function kill(holder: ChildProcess): Promise<void> {
  const ended = once(holder, 'exit');
  holder.kill('SIGKILL');
  await ended;
}

function isRunning(holder: ChildProcess): boolean {
  return holder.exitCode === null && holder.signalCode === null;
}

function killServer(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // it has ended already
  }
}

async function query({ url }: Pick<Server, 'url'>, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

function pidFile(): string {
  return path.join(home, 'data/postmaster.pid');
}

function readPidFile(): string | null {
  return fs.existsSync(pidFile()) ? fs.readFileSync(pidFile(), 'utf8') : null;
}

async function expectEventually(holds: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 200 && !holds(); attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  expect(holds()).toBe(true);
}
