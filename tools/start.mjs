import crypto from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { startPostgres } from './embedded-postgres.mjs';
import { isHealthy, spawnApplication } from './lib/application.mjs';
import { ancestorCalled, isAlive, sleep } from './lib/processes.mjs';
import { newSigningKey } from './lib/signing-key.mjs';
import { startRegisters } from './registers/stand-in.mjs';
import { dataFolder, ensureBuilt, ensureInstalled, requireNode } from './lib/workspace.mjs';

// `npm start`: install, build, start the database when none is given, start the application.

const IMPATIENT_AFTER_MS = 2_000;
const state = { api: null, database: null, stoppingSince: null };

requireNode();
listenToSignals();
try {
  await main();
} catch (error) {
  console.error(error.message);
  await finish(1);
}

async function main() {
  const started = Date.now();
  const port = Number(process.env.PORT || 3000);
  const isPort = Number.isInteger(port) && port >= 1 && port <= 65_535;
  // With a database of its own the application refuses all its settings in one message, the port among them.
  if (!isPort && (!process.env.DATABASE_URL || port === 0))
    throw new Error('PORT must be a whole number from 1 to 65535');
  ensureInstalled();
  ensureBuilt();

  if (isPort) await waitForPort(port);
  const env = { ...process.env, PORT: process.env.PORT || '3000', NODE_ENV: 'production' };
  if (process.env.DATABASE_URL) {
    console.log(`Database: ${withoutSecrets(process.env.DATABASE_URL)}`);
  } else {
    state.database = await startPostgres({ home: path.join(dataFolder(), 'postgres') });
    const found = state.database.adopted ? ', still running from an earlier start' : '';
    console.log(`Database: embedded PostgreSQL in ${state.database.home}${found}`);
    env.DATABASE_URL = state.database.url;
    env.DATABASE_OWNER_URL = state.database.ownerUrl;
    env.DEMO = process.env.DEMO || 'on';
    watchDatabase();
  }
  if (state.stoppingSince) return finish(0);
  if (env.DEMO === 'on') {
    env.SESSION_SECRET ||= kept('session-secret', () => crypto.randomBytes(32).toString('hex'));
    env.SIGNING_KEY ||= kept('signing-key.pem', newSigningKey);
    // The demo asks no real register: a stand-in answers in their shapes, at another address.
    const { env: registers } = await startRegisters();
    for (const [name, value] of Object.entries(registers)) env[name] ??= value;
  }

  state.api = startApi(env, Boolean(process.env.DATABASE_URL));
  await answering(port);
  if (state.stoppingSince || !state.api) return;
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`Nurt answers at http://localhost:${port} (after ${seconds} s). Ctrl-C stops it.`);
}

/** An application whose starter was just killed needs a moment to leave the port. */
async function waitForPort(port) {
  for (const limit = Date.now() + 10_000; !(await isFree(port)); await sleep(200)) {
    if (state.stoppingSince) return;
    if (Date.now() > limit) {
      throw new Error(`Port ${port} is taken by another program. Choose another: PORT=3001 npm start`);
    }
  }
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

function withoutSecrets(url) {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}${port ? `:${port}` : ''}${pathname}`;
  } catch {
    return 'the one in DATABASE_URL';
  }
}

/** Sessions and receipts outlive a restart, so the secrets that sign them are made once and kept beside the data. */
function kept(name, make) {
  fs.mkdirSync(dataFolder(), { recursive: true });
  const file = path.join(dataFolder(), name);
  if (!fs.existsSync(file)) fs.writeFileSync(file, make(), { mode: 0o600 });
  return fs.readFileSync(file, 'utf8').trim();
}

/** Starts the application; with an embedded database its log goes to a file, to keep the terminal quiet. */
function startApi(env, logToTerminal) {
  const logFile = path.join(dataFolder(), 'nurt.log');
  const output = logToTerminal ? 'inherit' : fs.openSync(logFile, 'w', 0o600);
  if (!logToTerminal) console.log(`Log: ${logFile}`);
  const child = spawnApplication(env, output);
  child.once('error', (error) => {
    console.error(`The application could not be started: ${error.message}`);
    void finish(1);
  });
  child.once('exit', (code, signal) => {
    state.api = null;
    if (state.stoppingSince) {
      void finish(signal === 'SIGKILL' ? 137 : 0);
      return;
    }
    console.error(`The application ended by itself (${signal ?? `code ${code}`}).`);
    if (!logToTerminal) console.error(tail(logFile));
    void finish(code ?? (signal === 'SIGKILL' ? 137 : 1));
  });
  return child;
}

function tail(file) {
  return fs.readFileSync(file, 'utf8').split('\n').slice(-20).join('\n');
}

/** Waits until the application says that it and its database are well; it may be seeding the demo. */
async function answering(port) {
  while (state.api && !state.stoppingSince) {
    if (await isHealthy(port)) return;
    await sleep(100);
  }
}

/** A killed database is started again on the same port, and the application reconnects to it. */
function watchDatabase() {
  const { port } = state.database;
  const timer = setInterval(async () => {
    if (state.stoppingSince || isAlive(state.database.pid)) return;
    clearInterval(timer);
    console.error('The database ended by itself; starting it again.');
    try {
      state.database = await startPostgres({ home: path.join(dataFolder(), 'postgres'), port });
      if (state.database.port !== port) throw new Error(`its port ${port} was taken meanwhile.`);
      watchDatabase();
    } catch (error) {
      console.error(`The database could not be started again: ${error.message}`);
      stop();
    }
  }, 500);
  timer.unref();
}

function listenToSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  if (process.env.npm_lifecycle_event !== 'start') return;
  // a killed npm passes no signal on: when it is gone, so are we
  const npm = ancestorCalled('npm');
  if (npm) setInterval(() => isAlive(npm) || state.stoppingSince || stop(), 500).unref();
}

/** First the application, which finishes the requests it has; its exit then stops the database. */
function stop() {
  if (state.stoppingSince) {
    // a terminal and npm both send the same Ctrl-C, so only a later one means impatience
    if (Date.now() - state.stoppingSince > IMPATIENT_AFTER_MS) state.api?.kill('SIGKILL');
    return;
  }
  state.stoppingSince = Date.now();
  console.log('Stopping…');
  // before the application runs, main() sees the wish and ends
  state.api?.kill('SIGTERM');
}

async function finish(code) {
  const asked = state.stoppingSince !== null;
  state.stoppingSince ??= Date.now();
  await state.database?.stop();
  if (asked) console.log('Stopped.');
  process.exit(code);
}
