import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const SIDES = ['ours', 'limit'];
const REQUESTS = [
  'GET /api/public/calls',
  'GET /api/public/calls/:id',
  'GET /api/offers/:id',
  'GET /api/office/programmes/:id',
  'PATCH /api/offers/:id',
  'POST /api/offers/:id/submission',
];

describe('npm run bench', () => {
  it('can be run: the product and the limit answer everything that it asks, and store what they acknowledge', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(ROOT, 'test/bench/rehearsal.mjs')],
      { cwd: ROOT, encoding: 'utf8', timeout: 120_000 },
    );
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    const answered = stdout.split('\n').filter((line) => SIDES.some((side) => line.startsWith(`${side}: `)));
    const twice = [REQUESTS, REQUESTS.slice(-2)];
    expect(answered).toEqual(
      twice.flatMap((all) => SIDES.flatMap((side) => all.map((request) => `${side}: ${request}`))),
    );
  }, 130_000);
});
