import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPostgres } from '../../tools/embedded-postgres.mjs';
import { startScript } from './child.mjs';
import { ask } from './connection.mjs';
import { drive, rounded, timed } from './drive.mjs';
import { startProduct } from './recorder.mjs';
import { onDatabase, productEnv, withDatabase } from './stage.mjs';
import { fillYears } from './years.mjs';

const CONNECTIONS = 4;
const CALLS_A_YEAR = 200;
const YEARS = 10;

/** The demo's year, which the pages of grants and the first page ask for. */
const YEAR = new Date().getUTCFullYear();

/** Every list and the board as the screens ask for them: what it is called, who asks, and where. */
const READS = [
  ['public calls', null, '/api/public/calls'],
  ['public results', null, '/api/public/calls?phase=resolved'],
  ['public grants', null, `/api/public/grants?year=${YEAR}`],
  ['public programmes', null, `/api/public/programmes?year=${YEAR}`],
  ['office board', 'officer', '/api/office/board'],
  ['office calls', 'officer', '/api/office/calls'],
  ['office offers', 'officer', '/api/office/offers'],
  ['office agreements', 'officer', '/api/office/agreements'],
  ['office payments', 'officer', '/api/office/payments'],
  ['office reports', 'officer', '/api/office/reports'],
  ['office returns', 'officer', '/api/office/returns'],
  ['office programmes', 'officer', '/api/office/programmes?only=totals'],
];

/**
 * How reads grow with the years: the time of each at ten years of two hundred calls over its time at one, on the same
 * machine in turns.
 *
 * @param {(line: string) => void} say tells what is going on
 */
export async function scaleRows(say) {
  const closers = [];
  try {
    const home = fs.mkdtempSync(path.join(os.tmpdir(), 'nurt-bench-'));
    fs.chmodSync(home, 0o755);
    closers.push(() => fs.rmSync(home, { recursive: true, force: true }));
    say('Preparing one year and ten years of work');
    const database = await startPostgres({ home: path.join(home, 'postgres'), database: 'one', port: 0 });
    closers.push(() => database.stop());
    const seeder = startScript('seed-demo.mjs', { ...productEnv(database), DEMO: 'on' });
    closers.push(() => seeder.stop());
    const people = await seeder.tell('seed');
    seeder.stop();
    const databases = { one: database, ten: withDatabase(database, 'ten') };
    await fillYears(database.ownerUrl, { from: 0, to: 0, callsEach: CALLS_A_YEAR });
    await onDatabase(database.ownerUrl, 'CREATE DATABASE ten TEMPLATE one');
    await fillYears(databases.ten.ownerUrl, { from: 1, to: YEARS - 1, callsEach: CALLS_A_YEAR });
    for (const { ownerUrl } of Object.values(databases)) await onDatabase(ownerUrl, 'VACUUM (ANALYZE)');
    await onDatabase(database.ownerUrl, 'CHECKPOINT');

    const log = fs.openSync(path.join(home, 'nurt.log'), 'w');
    const products = {};
    for (const [name, one] of Object.entries(databases)) {
      const product = await startProduct(productEnv(one), log);
      closers.push(() => product.stop());
      products[name] = { port: product.port, cookie: await signIn(product.port, people) };
    }
    const load = startScript('load.mjs');
    closers.push(() => load.stop());
    const rows = [];
    for (const [name, who, address] of READS) rows.push(await growth({ load }, products, name, who, address));
    return rows;
  } finally {
    for (let closer = closers.pop(); closer; closer = closers.pop()) await closer();
  }
}

async function growth(stage, products, name, who, address) {
  const sides = Object.fromEntries(
    Object.entries(products).map(([side, { port, cookie }]) => [
      side,
      {
        port,
        lanes: Array.from({ length: CONNECTIONS }, () => ({
          path: address,
          cookie: who === null ? undefined : cookie,
        })),
      },
    ]),
  );
  const rates = await drive(stage, 'read', sides, timed);
  const milliseconds = (rate) => (CONNECTIONS * 1000) / rate;
  const [one, ten] = [milliseconds(rates.one), milliseconds(rates.ten)];
  return {
    name: `scale: ${name}`,
    ours: rounded(ten),
    limit: rounded(one),
    ratio: rounded(ten / one),
    unit: 'ms',
  };
}

async function signIn(port, { officer, password }) {
  const body = JSON.stringify({ email: officer, password });
  const { head } = await ask(port, { method: 'POST', path: '/api/session', body });
  return /^set-cookie: ([^;]+)/im.exec(head)[1];
}
