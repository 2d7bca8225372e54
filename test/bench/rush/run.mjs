import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPostgres } from '../../../tools/embedded-postgres.mjs';
import { startScript } from '../child.mjs';
import { rounded } from '../drive.mjs';
import { startProduct, startRecorder } from '../recorder.mjs';
import { recordRequests } from '../requests.mjs';
import { DATABASE_POOL, onDatabase, productEnv } from '../stage.mjs';
import { acknowledgedRate, waits } from './figures.mjs';
import { RUSH_MS, timetable } from './schedule.mjs';

const ORGANISATIONS = 2_000;
/** What preparing may take before the first rush begins. */
const PREPARING_MS = 120_000;
/** From one closing to the next rush's beginning: the answers still due, and a start of the product. */
const BETWEEN_MS = 60_000;
/** When the product is killed, ms after the rush has begun: as the last ten seconds begin. */
const KILLED_AT_MS = 50_000;

/**
 * The last minute before a deadline, three times in one run on one durable database: the product, the product killed
 * and started again as the last ten seconds begin, and the bare limit doing the same SQL.
 *
 * @param {(line: string) => void} say tells what is going on
 */
export async function runRush(say) {
  const closers = [];
  try {
    const home = fs.mkdtempSync(path.join(os.tmpdir(), 'nurt-rush-'));
    fs.chmodSync(home, 0o755);
    closers.push(() => fs.rmSync(home, { recursive: true, force: true }));
    say('Starting PostgreSQL');
    const database = await startPostgres({ home: path.join(home, 'postgres'), database: 'rush', port: 0 });
    closers.push(() => database.stop());
    const env = productEnv(database);
    const log = fs.openSync(path.join(home, 'nurt.log'), 'w');

    say(`Preparing ${ORGANISATIONS} organisations`);
    const closings = closingsFrom(Date.now() + PREPARING_MS);
    const preparer = startScript('prepare.mjs', env);
    closers.push(() => preparer.stop());
    const world = await preparer.tell('crowd', { size: ORGANISATIONS, closings });
    preparer.stop();
    const recorder = await startRecorder(env, log);
    const recorded = await recordRequests(recorder, world);
    await recorder.stop();
    await onDatabase(database.ownerUrl, 'CHECKPOINT');

    const crowd = startScript('rush/clients.mjs');
    closers.push(() => crowd.stop());
    const rush = (port, index, began) =>
      crowd.tell('rush', {
        port,
        drafts: world.crowd[index],
        timetable: timetable(ORGANISATIONS),
        secret: env.SESSION_SECRET,
        description: world.content.description,
        began,
      });

    let product = await startProduct(env, log);
    closers.push(() => product.stop());
    say('The product');
    const calm = await rush(product.port, 0, await beginning(closings[0]));

    say('The product, killed as the last ten seconds begin');
    const began = await beginning(closings[1]);
    const killing = later(began + KILLED_AT_MS, async () => {
      product.child.kill('SIGKILL');
      product = await startProduct(env, log, product.port);
      return Date.now() - began - KILLED_AT_MS;
    });
    const killed = await rush(product.port, 1, began);
    const restartMs = await killing;
    await product.stop();

    say('The limit');
    const limit = startScript('limit-server.mjs', {
      ...process.env,
      DATABASE_URL: database.url,
      DATABASE_POOL,
    });
    closers.push(() => limit.stop());
    for (const route of [recorded.autosave, recorded.lastWords]) await limit.tell('route', route);
    await limit.tell('drafts', { slots: slotsOf(world.crowd[2], recorded.series) });
    const bare = await rush(await limit.tell('listen'), 2, Date.now() + 1_000);

    const own = new Set(Object.values(world.recorded).map(({ id }) => id));
    const kept = (await storedOf(database.url, world.callIds.slice(0, 2))).filter(({ id }) => !own.has(id));
    return result({ calm, killed, bare, kept, restartMs });
  } finally {
    for (let closer = closers.pop(); closer; closer = closers.pop()) await closer();
  }
}

/** Two closings on whole minutes, each with time for its own last minute. */
function closingsFrom(ready) {
  const first = Math.ceil((ready + RUSH_MS) / 60_000) * 60_000;
  return [
    new Date(first),
    new Date(first + Math.ceil((RUSH_MS + BETWEEN_MS) / 60_000) * 60_000),
    new Date(first + 3_600_000),
  ];
}

/** Waits for the last minute before the closing; gives its beginning, ms since 1970. */
async function beginning(closesAt) {
  const began = closesAt.getTime() - RUSH_MS;
  if (began < Date.now()) throw new Error('The machine was too slow to be ready for the deadline.');
  await later(began - 2_000);
  return began;
}

async function later(at, act) {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, at - Date.now())));
  return act?.();
}

/** What the limit is told of each draft, because it asks neither session nor permissions whose it is. */
function slotsOf(drafts, series) {
  return drafts.map(({ id, callId, accountId, organisationId, sid }) => [
    id,
    { offerId: id, callId, accountId, organisationId, sid, series },
  ]);
}

async function storedOf(url, callIds) {
  return onDatabase(
    url,
    `SELECT id, number, checksum FROM offer WHERE call_id = ANY ($1) AND status = 'submitted'
      AND id IN (SELECT subject_id FROM event WHERE type = 'offer.submitted')`,
    [callIds],
  );
}

function result({ calm, killed, bare, kept, restartMs }) {
  const told = [...calm, ...killed].filter(({ receipt }) => receipt);
  const stored = new Map(kept.map((offer) => [offer.id, offer]));
  const lost = told.filter(({ offerId, receipt }) => {
    const offer = stored.get(offerId);
    return offer?.number !== receipt.number || offer.checksum !== receipt.checksum;
  });
  const refused = [...calm, ...killed].filter(({ refused: reason }) => reason);
  const inTime = refused.filter(({ sent }) => sent < RUSH_MS);
  const throughput = acknowledgedRate(calm);
  const limit = acknowledgedRate(bare);
  const { p50, p95, p99, longest } = waits(calm);
  return {
    throughput: rounded(throughput),
    p50,
    p95,
    p99,
    longestWait: longest,
    acknowledged: told.length,
    stored: stored.size,
    refusedThoughInTime: inTime.length,
    ratio: rounded(throughput / limit),
    lostOrChanged: lost.length,
    limit: { throughput: rounded(limit), ...waits(bare) },
    killed: { restartMs, ...waits(killed) },
    // a save before it was answered only after the closing
    sentTooLate: refused.length - inTime.length,
    refusals: [...new Set(inTime.map(({ refused: reason }) => reason))].slice(0, 5),
  };
}
