import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../tools/embedded-postgres.mjs';
import { startScript } from './child.mjs';
import { newSigningKey } from '../../tools/lib/signing-key.mjs';
import { fillLedger } from './postings.mjs';
import { startProduct, startRecorder } from './recorder.mjs';

const CONNECTIONS = 20;
/** One for all processes of the bench. */
const SIGNING_KEY = process.env.SIGNING_KEY || newSigningKey();
export const DATABASE_POOL = '10';
const FEW = 1_000;
const MANY = 100_000;

/**
 * Everything that the bench drives, on a durable embedded PostgreSQL of its own: two databases that differ only in
 * the number of postings, on each the product and the limit, and one load generator.
 *
 * @param {object} options
 * @param {number} options.draftsEach drafts to be submitted on each connection
 * @param {number} [options.people] connections, each of a person of their own
 * @param {number} [options.many] postings of the database with many
 * @param {(line: string) => void} options.say tells what is going on
 */
export async function openStage({ draftsEach, say, record, people = CONNECTIONS, many: most = MANY }) {
  const closers = [];
  const close = async () => {
    for (let closer = closers.pop(); closer; closer = closers.pop()) await closer();
  };
  try {
    const home = fs.mkdtempSync(path.join(os.tmpdir(), 'nurt-bench-'));
    fs.chmodSync(home, 0o755);
    closers.push(() => fs.rmSync(home, { recursive: true, force: true }));
    say('Starting PostgreSQL');
    const database = await startPostgres({ home: path.join(home, 'postgres'), database: 'few', port: 0 });
    closers.push(() => database.stop());

    say('Preparing calls, organisations, drafts and postings');
    const env = productEnv(database);
    const preparer = startScript('prepare.mjs', env);
    closers.push(() => preparer.stop());
    const world = await preparer.tell('prepare', { people, draftsEach });
    preparer.stop();
    await fillLedger(database.ownerUrl, FEW);

    const log = fs.openSync(path.join(home, 'nurt.log'), 'w');
    const recorder = await startRecorder(env, log);
    closers.push(() => recorder.stop());
    const recorded = await record(recorder, world);
    await recorder.stop();

    const many = withDatabase(database, 'many');
    await onDatabase(database.ownerUrl, 'CREATE DATABASE many TEMPLATE few');
    await fillLedger(many.ownerUrl, most);
    // What autovacuum does in the course of a year is done at once, lest it work while others are measured.
    for (const { ownerUrl } of [database, many]) await onDatabase(ownerUrl, 'VACUUM (ANALYZE)');
    await onDatabase(database.ownerUrl, 'CHECKPOINT');

    say('Starting the product and the limit');
    const ports = {};
    const limits = {};
    for (const [name, one] of [
      ['few', database],
      ['many', many],
    ]) {
      const product = await startProduct(productEnv(one), log);
      closers.push(() => product.stop());
      const limit = startScript('limit-server.mjs', { ...process.env, DATABASE_URL: one.url, DATABASE_POOL });
      closers.push(() => limit.stop());
      ports[name] = { ours: product.port, limit: await limit.tell('listen') };
      limits[name] = limit;
    }
    const load = startScript('load.mjs');
    closers.push(() => load.stop());
    const rowsOf = (sql, values) => onDatabase(database.url, sql, values);
    return { world, recorded, ports, limits, load, rowsOf, connections: people, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The product as it runs in production, but that letters are left to another process (WORKER=off). */
export function productEnv({ url, ownerUrl }) {
  return {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: url,
    DATABASE_OWNER_URL: ownerUrl,
    DATABASE_POOL,
    SESSION_SECRET: 'for-the-bench-only-0123456789-abcdef',
    SIGNING_KEY,
    SMTP_URL: 'smtp://127.0.0.1:9',
    WORKER: 'off',
    DEMO: 'off',
  };
}

/** Another database of the same server. */
export function withDatabase({ url, ownerUrl }, name) {
  const elsewhere = (address) => Object.assign(new URL(address), { pathname: `/${name}` }).href;
  return { url: elsewhere(url), ownerUrl: elsewhere(ownerUrl) };
}

export async function onDatabase(url, sql, values) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}
