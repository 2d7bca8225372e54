import { spawn, spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { folderOutside, postgresBinaries } from './lib/postgres-binaries.mjs';
import { canEnter, commandLineOf, freePort, isAlive, sleep, unprivilegedUser } from './lib/processes.mjs';

/** Owns the tables and migrates; the server's superuser too. */
const OWNER = 'nurt';
/** The product connects as this one, which has rights on rows only. */
const APPLICATION = 'nurt_application';
const START_LIMIT_MS = 60_000; // crash recovery of a large database takes a while
const STOP_LIMIT_MS = 20_000;

/** Settings for tests only: a power cut would lose the data, and nobody would mind. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off'];

/**
 * Starts the PostgreSQL that comes with the npm packages, or adopts the one that an earlier,
 * killed start left running on the same data.
 *
 * @param {object} options
 * @param {string} options.home folder for the data, the log and the passwords; made when missing
 * @param {string} [options.database] made when missing
 * @param {number} [options.port] preferred; another free one is taken when it is busy
 * @param {boolean} [options.fast] trade durability for speed: tests only
 * @returns {Promise<{url: string, ownerUrl: string, port: number, pid: number, home: string, adopted: boolean, stop(): Promise<void>}>}
 */
export async function startPostgres({ home, database = 'nurt', port = 54329, fast = false }) {
  const user = unprivilegedUser();
  const native = postgresBinaries(user);
  const server = describeServer(prepareHome(path.resolve(home), user));

  let running = findRunning(server);
  const adopted = running !== null;
  if (!running) {
    createCluster(server, native, user, fast);
    running = await launch(server, native, user, { port, fast });
  }
  await waitUntilReady(server, running);
  const actualPort = readPidFile(server).port;
  const owner = claim(server);
  await createRoleAndDatabase(server, actualPort, database);

  return {
    url: connectionUrl(APPLICATION, server.applicationPasswordFile, actualPort, database),
    ownerUrl: connectionUrl(OWNER, server.passwordFile, actualPort, database),
    port: actualPort,
    pid: running.pid,
    home: server.home,
    adopted,
    stop: async () => {
      // a second start on the same data only borrows the server of the first, which still runs
      if (owner.release()) await stopProcess(running.pid);
    },
  };
}

/** Makes the home folder, elsewhere when PostgreSQL's user cannot reach the wanted one. */
function prepareHome(wanted, user) {
  const umask = process.umask(0o022);
  try {
    fs.mkdirSync(wanted, { recursive: true });
    return canEnter(wanted, user) ? wanted : folderOutside('data', wanted);
  } finally {
    process.umask(umask);
  }
}

function describeServer(home) {
  const data = path.join(home, 'data');
  return {
    home,
    data,
    pidFile: path.join(data, 'postmaster.pid'),
    log: path.join(home, 'server.log'),
    passwordFile: path.join(home, 'password'),
    applicationPasswordFile: path.join(home, 'application-password'),
    ownerFile: path.join(home, 'owner'),
  };
}

function connectionUrl(role, passwordFile, port, database) {
  const password = fs.readFileSync(passwordFile, 'utf8').trim();
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
}

function writePassword(file) {
  fs.writeFileSync(file, crypto.randomBytes(18).toString('base64url'), { mode: 0o600 });
}

/** What PostgreSQL says about itself: one fact a line; the eighth line turns to "ready". */
function readPidFile(server) {
  try {
    const lines = fs.readFileSync(server.pidFile, 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: (lines[7] ?? '').trim() === 'ready' };
  } catch {
    return null;
  }
}

/** A server that still runs on this data, after its parent was killed; removes what a dead one left. */
function findRunning(server) {
  const found = readPidFile(server);
  if (!found) return null;
  const command = isAlive(found.pid) ? commandLineOf(found.pid) : '';
  // the number may have been given to another program since
  if (command.includes('postgres') && command.includes(server.data)) return { pid: found.pid };
  fs.rmSync(server.pidFile, { force: true });
  return null;
}

/** Runs initdb once. It works beside the final folder, so a killed initdb leaves nothing half-made. */
function createCluster(server, native, user, fast) {
  if (fs.existsSync(path.join(server.data, 'PG_VERSION'))) return;
  const unfinished = `${server.data}.unfinished`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  makePrivate(unfinished, user);

  writePassword(server.passwordFile);
  const passwordForInitdb = `${unfinished}.password`; // readable by PostgreSQL's user for a moment
  fs.copyFileSync(server.passwordFile, passwordForInitdb);
  if (user.uid !== undefined) fs.chownSync(passwordForInitdb, user.uid, user.gid);
  const result = spawnSync(
    path.join(native, 'bin', 'initdb'),
    [
      ...[
        '-D',
        unfinished,
        '-U',
        OWNER,
        '-E',
        'UTF8',
        '--auth=scram-sha-256',
        `--pwfile=${passwordForInitdb}`,
      ],
      ...['--locale-provider=icu', '--icu-locale=pl-PL'],
      `--locale=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
      ...(fast ? ['--no-sync'] : []),
    ],
    { ...user, cwd: '/', env: englishMessages(), encoding: 'utf8' },
  );
  fs.rmSync(passwordForInitdb);
  if (result.status !== 0) {
    throw new Error(`PostgreSQL could not make its data folder:\n${result.error ?? result.stderr}`);
  }
  fs.renameSync(unfinished, server.data);
}

function makePrivate(folder, user) {
  fs.mkdirSync(folder, { mode: 0o700 });
  if (user.uid !== undefined) fs.chownSync(folder, user.uid, user.gid);
}

function englishMessages() {
  return { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'UTC' };
}

/** Starts the server; tries again when a port was taken meanwhile or a killed server still holds memory. */
async function launch(server, native, user, { port, fast }) {
  for (let attempt = 1; ; attempt += 1) {
    const running = spawnServer(server, native, user, await freePort(port), fast);
    try {
      await waitUntilReady(server, running);
      return running;
    } catch (error) {
      const worthRetrying = /could not bind|pre-existing shared memory|lock file/.test(error.message);
      if (!worthRetrying || attempt === 5) throw error;
      await sleep(200 * attempt);
    }
  }
}

function spawnServer(server, native, user, port, fast) {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'logging_collector=off',
    'timezone=UTC',
    'max_connections=200',
    ...(fast ? FAST : []),
  ];
  const log = fs.openSync(server.log, 'w', 0o600);
  const child = spawn(
    path.join(native, 'bin', 'postgres'),
    ['-D', server.data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    // detached: Ctrl-C in the terminal must reach the application first, not the database below it
    { ...user, cwd: '/', env: englishMessages(), detached: true, stdio: ['ignore', 'ignore', log] },
  );
  fs.closeSync(log);
  const running = { pid: child.pid, ended: false };
  child.once('error', (error) => Object.assign(running, { ended: true, error }));
  child.once('exit', () => Object.assign(running, { ended: true }));
  child.unref();
  return running;
}

async function waitUntilReady(server, running) {
  const limit = Date.now() + START_LIMIT_MS;
  for (;;) {
    const said = readPidFile(server);
    if (said?.ready && said.pid === running.pid) return;
    if (running.ended || (running.pid !== undefined && !isAlive(running.pid))) {
      throw new Error(`PostgreSQL did not start:\n${running.error ?? tailOf(server.log)}`);
    }
    if (Date.now() > limit) throw new Error(`PostgreSQL is not ready after a minute:\n${tailOf(server.log)}`);
    await sleep(10);
  }
}

function tailOf(file) {
  try {
    return fs.readFileSync(file, 'utf8').slice(-2000);
  } catch {
    return '(no log)';
  }
}

/** Says who stops this server: whoever started it, or whoever found it after the owner was killed. */
function claim(server) {
  const isMine = () => ownerOf(server) === process.pid;
  const owner = ownerOf(server);
  if (owner === null || !isAlive(owner) || !commandLineOf(owner).includes('node')) {
    fs.writeFileSync(server.ownerFile, String(process.pid));
  }
  return {
    release: () => {
      if (!isMine()) return false;
      fs.rmSync(server.ownerFile, { force: true });
      return true;
    },
  };
}

function ownerOf(server) {
  try {
    return Number(fs.readFileSync(server.ownerFile, 'utf8'));
  } catch {
    return null;
  }
}

/** The application's role and the database, where either is missing: an older version made none of the former. */
async function createRoleAndDatabase(server, port, database) {
  const { default: pg } = await import('pg');
  if (!fs.existsSync(server.applicationPasswordFile)) writePassword(server.applicationPasswordFile);
  const password = fs.readFileSync(server.applicationPasswordFile, 'utf8').trim();
  const client = new pg.Client({
    connectionString: connectionUrl(OWNER, server.passwordFile, port, 'postgres'),
  });
  await client.connect();
  try {
    const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APPLICATION]);
    await client.query(
      `${role.rowCount === 0 ? 'CREATE' : 'ALTER'} ROLE ${APPLICATION} LOGIN PASSWORD ${pg.escapeLiteral(password)}`,
    );
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

/** Asks for a fast, clean shutdown (open transactions roll back); insists when that takes too long. */
async function stopProcess(pid) {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  const limit = Date.now() + STOP_LIMIT_MS;
  while (isAlive(pid) && Date.now() < limit) await sleep(20);
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
}
