import os from 'node:os';
import { startScript } from './child.mjs';
import { drive, rounded, ROUNDS, rowOf, timed } from './drive.mjs';
import { interleave } from './measure.mjs';
import { recordRequests, slotsOfDrafts } from './requests.mjs';
import { scaleRows } from './scale.mjs';
import { openStage } from './stage.mjs';

/** Submissions use drafts up, so their slices are counted instead of timed: drafts of each connection in a slice. */
const DRAFTS_A_SLICE = 8;
const DRAFTS_TO_WARM_UP = 40;

/**
 * Runs the whole bench.
 *
 * @param {(line: string) => void} say tells what is going on
 * @returns {Promise<Array<{name: string, ours: number, limit: number, ratio: number, unit: string}>>}
 */
export async function runBench(say) {
  const [load] = os.loadavg();
  if (load > 1) say(`The machine is busy (load average ${load.toPrecision(2)}): the figures will scatter.`);
  const stage = await openStage({
    draftsEach: DRAFTS_TO_WARM_UP + ROUNDS * DRAFTS_A_SLICE,
    say,
    record: recordRequests,
  });
  const interrupted = () => void stage.close().then(() => process.exit(130));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    await teach(stage);
    const rows = [];
    const add = (row) => {
      say(`${row.name}: ${row.ours} against ${row.limit} ${row.unit}, ratio ${row.ratio}`);
      rows.push(row);
    };
    add(await read(stage, 'public call list', 'callList'));
    add(await read(stage, 'public call page', 'callPage'));
    add(await read(stage, 'offer page of its author', 'offerPage'));
    add(await autosave(stage));
    add(await submission(stage));
    for (const row of await balances(stage)) add(row);
    add(await pdf());
    await stage.close();
    for (const row of await scaleRows(say)) add(row);
    return rows;
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await stage.close();
  }
}

/** Gives the limit the statements and answers that the product was seen to send. */
async function teach({ world, recorded, limits }) {
  const { callList, callPage, offerPage, autosave: save, submission: submit, balances: money } = recorded;
  for (const route of [callList, callPage, offerPage, save, submit, money]) {
    for (const limit of Object.values(limits)) await limit.tell('route', route);
  }
  await limits.few.tell('drafts', { slots: slotsOfDrafts(world, recorded) });
}

async function read(stage, name, request) {
  const { path, by: cookie } = stage.recorded[request];
  const lanes = Array.from({ length: stage.connections }, () => ({ path, cookie }));
  return rowOf(name, await rival(stage, 'read', { ours: lanes, limit: lanes }, timed));
}

async function autosave(stage) {
  const { world, recorded } = stage;
  const lanes = (side) =>
    world.autosave[side].map((draft, index) => ({
      draft,
      cookie: recorded.cookies[index],
      description: world.content.description,
    }));
  const saved = counted();
  const rates = await rival(stage, 'autosave', { ours: lanes('ours'), limit: lanes('limit') }, timed, saved);
  for (const side of ['ours', 'limit']) {
    const drafts = world.autosave[side];
    const [{ versions }] = await stage.rowsOf(
      'SELECT sum(version)::integer AS versions FROM offer WHERE id = ANY ($1)',
      [drafts.map(({ id }) => id)],
    );
    const before = drafts.reduce((sum, { version }) => sum + version, 0);
    agree(`${side}: autosaves`, saved.of(side), versions - before);
  }
  return rowOf('autosave of a 50-field offer', rates);
}

async function submission(stage) {
  const { world, recorded } = stage;
  const lanes = (side) =>
    world.submission[side].map((drafts, index) => ({ drafts, cookie: recorded.cookies[index] }));
  const submitted = counted();
  const slice = (warmUp) => ({ each: warmUp ? DRAFTS_TO_WARM_UP : DRAFTS_A_SLICE });
  const rates = await rival(
    stage,
    'submission',
    { ours: lanes('ours'), limit: lanes('limit') },
    slice,
    submitted,
  );
  for (const side of ['ours', 'limit']) {
    const ids = world.submission[side].flat().map(({ id }) => id);
    const [{ whole }] = await stage.rowsOf(
      `SELECT count(*)::integer AS whole FROM offer o JOIN event e ON e.subject_id = o.id
        WHERE o.id = ANY ($1) AND o.status = 'submitted' AND e.type = 'offer.submitted'`,
      [ids],
    );
    agree(`${side}: submissions with their event`, submitted.of(side), whole);
  }
  return rowOf('submission', rates);
}

async function balances(stage) {
  const { path, by: cookie } = stage.recorded.balances;
  const lanes = Array.from({ length: stage.connections }, () => ({ path, cookie }));
  const sides = {};
  for (const database of ['few', 'many']) {
    for (const side of ['ours', 'limit']) {
      sides[`${side} ${database}`] = { port: stage.ports[database][side], lanes };
    }
  }
  const rates = await drive(stage, 'read', sides, timed);
  const row = (name, database) =>
    rowOf(name, { ours: rates[`ours ${database}`], limit: rates[`limit ${database}`] });
  const milliseconds = (rate) => (stage.connections * 1000) / rate;
  const [few, many] = [milliseconds(rates['ours few']), milliseconds(rates['ours many'])];
  return [
    row('line balances: 1 000 postings', 'few'),
    row('line balances: 100 000 postings', 'many'),
    // Time over time, both ours: 1 says that the history does not matter.
    {
      name: 'balances: 100 000 postings over 1 000',
      ours: rounded(many),
      limit: rounded(few),
      ratio: rounded(many / few),
      unit: 'ms',
    },
  ];
}

async function pdf() {
  const script = startScript('pdf.mjs');
  try {
    const side = (name) => (warmUp) => script.tell('draw', { side: name, ...timed(warmUp) });
    const rates = await interleave({ ours: side('ours'), limit: side('limit') }, ROUNDS);
    return rowOf('offer PDF', rates, 'documents/s');
  } finally {
    script.stop();
  }
}

/** The product against the limit, on the database with few postings. */
function rival(stage, kind, lanes, slice, count) {
  const side = (name) => ({ port: stage.ports.few[name], lanes: lanes[name] });
  return drive(stage, kind, { ours: side('ours'), limit: side('limit') }, slice, count);
}

function counted() {
  const counts = { ours: 0, limit: 0 };
  return {
    add: (side, requests) => {
      counts[side] += requests;
    },
    of: (side) => counts[side],
  };
}

/** A fast server that loses writes would be no news. */
function agree(what, acknowledged, stored) {
  if (acknowledged !== stored) throw new Error(`${what}: ${acknowledged} acknowledged, ${stored} stored`);
}
