import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../tools/embedded-postgres.mjs';
import { isAlive } from '../../tools/lib/processes.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const PREFIX = 'nurt-test-';
const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Runs once before the API tests: a server in memory (or the one TEST_DATABASE_URL names, whose user
 * may create databases) and on it one migrated template, which every spec file then copies. Its owner makes the copies,
 * the product works on them by a role of its own.
 */
export default async function setUp() {
  buildApi();
  const server = process.env.TEST_DATABASE_URL
    ? await useServer(process.env.TEST_DATABASE_URL)
    : await startInMemory();
  const template = `nurt_template_${process.pid}`;
  await onServer(server.ownerUrl, `CREATE DATABASE ${template}`);
  await migrate({
    databaseUrl: withDatabase(server.url, template),
    databaseOwnerUrl: server.url === server.ownerUrl ? null : withDatabase(server.ownerUrl, template),
  });

  // the workers are started after this and inherit it
  process.env.NURT_TEST_SERVER = server.ownerUrl;
  process.env.NURT_TEST_APPLICATION = server.url;
  process.env.NURT_TEST_TEMPLATE = template;
  globalThis.nurtTestDatabase = {
    stop: async () => {
      await onServer(server.ownerUrl, `DROP DATABASE ${template} WITH (FORCE)`);
      await server.stop();
    },
  };
}

/** The migrations run as built code; `npm test` has built everything before. */
function buildApi() {
  if (process.env.NURT_BUILT === '1') return;
  const nx = spawnSync(process.execPath, ['node_modules/.bin/nx', 'build', 'api'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (nx.status !== 0) throw new Error(`The API does not build:\n${nx.stdout}${nx.stderr}`);
}

async function migrate(addresses) {
  const { migrate: run } = createRequire(import.meta.url)(
    path.join(root, 'apps/api/dist/database/migrate.js'),
  );
  await run(addresses);
}

/** A role for the product on somebody's server. Where the given one may not create roles, the product works by it. */
async function useServer(ownerUrl) {
  const role = `nurt_test_${process.pid}`;
  const password = crypto.randomBytes(18).toString('base64url');
  try {
    await onServer(ownerUrl, `CREATE ROLE ${role} LOGIN PASSWORD '${password}'`);
  } catch (error) {
    if (error.code !== INSUFFICIENT_PRIVILEGE) throw error;
    return { url: ownerUrl, ownerUrl, stop: async () => undefined };
  }
  const url = new URL(ownerUrl);
  Object.assign(url, { username: role, password });
  return { url: url.href, ownerUrl, stop: () => onServer(ownerUrl, `DROP ROLE ${role}`) };
}

async function startInMemory() {
  const memory = roomInMemory() ? '/dev/shm' : os.tmpdir();
  sweep(memory);
  const home = path.join(memory, `${PREFIX}${process.pid}`);
  const server = await startPostgres({ home, database: 'postgres', port: 0, fast: true });
  const remove = () => {
    fs.rmSync(home, { recursive: true, force: true });
    if (server.home !== home) fs.rmSync(server.home, { recursive: true, force: true });
  };
  // Ctrl-C skips Jest's teardown
  process.once('exit', () => {
    if (isAlive(server.pid)) process.kill(server.pid, 'SIGQUIT');
    remove();
  });
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  return server;
}

function roomInMemory() {
  try {
    const { bavail, bsize } = fs.statfsSync('/dev/shm');
    return bavail * bsize > 1_000_000_000;
  } catch {
    return false; // not Linux
  }
}

/** Removes the servers of test runs that were killed. */
function sweep(memory) {
  for (const name of fs.readdirSync(memory).filter((entry) => entry.startsWith(PREFIX))) {
    if (isAlive(Number(name.slice(PREFIX.length)))) continue;
    const home = path.join(memory, name);
    try {
      const pid = Number(fs.readFileSync(path.join(home, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
      if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
    } catch {
      // it had ended by itself, or belongs to another user
    }
    try {
      fs.rmSync(home, { recursive: true, force: true });
    } catch {
      // another user's
    }
  }
}

function withDatabase(url, database) {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

async function onServer(url, sql) {
  const client = new pg.Client({ connectionString: withDatabase(url, 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
