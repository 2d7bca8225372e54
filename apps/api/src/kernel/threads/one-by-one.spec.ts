import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { OneByOne } from './one-by-one';

/** What strangers' bytes could make of a thread, on demand. */
const SCRIPT = `
const { parentPort, workerData } = require('node:worker_threads');
const { what, flag, value } = workerData;
const cell = flag && new Int32Array(flag);
globalThis.seen = (globalThis.seen ?? 0) + 1;
if (what === 'throw') throw new Error('no');
if (what === 'reject') return void Promise.reject(new Error('no'));
if (what === 'exit') process.exit(3);
if (what === 'eat') for (const all = []; ; ) all.push(new Map([[all.length, {}]]));
if (what === 'spin') for (;;);
// Busy, as an examination is: without a thread of its own nobody could ever set the flag.
if (what === 'until') while (Atomics.load(cell, 0) === 0);
parentPort.postMessage(what === 'environment' ? { value: process.env.PATH } : { value, seen: globalThis.seen });
`;

interface Input {
  readonly what: string;
  readonly value?: unknown;
  readonly flag?: SharedArrayBuffer;
}

let folder: string;
let threads: OneByOne<Input, { value: unknown; seen: number }>;

const open = (limits: { milliseconds?: number } = {}) =>
  new OneByOne<Input, { value: unknown; seen: number }>(path.join(folder, 'script.js'), {
    milliseconds: 20_000,
    megabytes: 16,
    waiting: 2,
    ...limits,
  });
const newFlag = () => new SharedArrayBuffer(4);
const raise = (flag: SharedArrayBuffer) => Atomics.store(new Int32Array(flag), 0, 1);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nurt-threads-'));
  writeFileSync(path.join(folder, 'script.js'), SCRIPT);
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => (threads = open()));
afterEach(() => threads.close());

it('answers from a thread, while the process does other things', async () => {
  const flag = newFlag();
  let ended = false;
  const work = threads.run({ what: 'until', flag, value: 7 }).finally(() => (ended = true));
  for (let turn = 0; turn < 100; turn += 1) await nextTurn();
  expect(ended).toBe(false);
  raise(flag);
  expect(await work).toEqual({ value: 7, seen: 1 });
});

it('has neither the environment of the process nor its secrets', async () => {
  expect(process.env['PATH']).toBeDefined();
  expect(await threads.run({ what: 'environment' })).toEqual({ value: undefined });
});

it.each([
  ['throw', 'crash'],
  ['reject', 'crash'],
  ['exit', 'crash'],
  ['eat', 'memory'],
])(
  'says that a thread fell that did "%s", and begins the next one as if nothing had been',
  async (what, reason) => {
    const fallen = threads.run({ what });
    const next = threads.run({ what: 'answer', value: 'next' });
    await expect(fallen).rejects.toMatchObject({ name: 'ThreadStopped', reason });
    expect(await next).toEqual({ value: 'next', seen: 1 });
  },
);

it('stops what takes too long', async () => {
  threads = open({ milliseconds: 50 });
  await expect(threads.run({ what: 'spin' })).rejects.toMatchObject({ reason: 'time' });
});

it('works on one after another, in their order, and lets only so many wait', async () => {
  const flag = newFlag();
  const order: unknown[] = [];
  const noted = (value: string, input: Input) => threads.run(input).then(() => order.push(value));
  const first = noted('first', { what: 'until', flag });
  const second = noted('second', { what: 'answer' });
  const third = noted('third', { what: 'answer' });
  await expect(threads.run({ what: 'answer' })).rejects.toMatchObject({ reason: 'full' });
  expect(order).toEqual([]);
  raise(flag);
  await Promise.all([first, second, third]);
  expect(order).toEqual(['first', 'second', 'third']);
});

it('stops at once when it is closed, and tells everybody who waits', async () => {
  const running = threads.run({ what: 'spin' });
  const waiting = threads.run({ what: 'answer' });
  const told = Promise.all(
    [running, waiting].map((work) => expect(work).rejects.toMatchObject({ reason: 'closing' })),
  );
  await threads.close();
  await told;
  await expect(threads.run({ what: 'answer' })).rejects.toMatchObject({ reason: 'closing' });
});
