import { seedDemo } from '../../../apps/api/src/demo';
import { DEMO_PASSWORD, STAFF } from '../../../apps/api/src/demo/data/people';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';

interface Row {
  readonly id: string;
  readonly open: boolean;
}

type Read = (client: Client, query: { year?: number }) => Promise<Row[]>;

/** Every list that is bound to budget years, with what of it is still open. */
const LISTS: [name: string, path: string, read: Read][] = [
  [
    'public calls',
    '/api/public/calls',
    async (client, query) =>
      (await client.call('GET /api/public/calls', { query })).map(({ id, phase }) => ({
        id,
        open: phase === 'open' || phase === 'evaluation',
      })),
  ],
  [
    'calls',
    '/api/office/calls',
    async (client, query) =>
      (await client.call('GET /api/office/calls', { query })).map(({ id, status }) => ({
        id,
        open: status !== 'resolved' && status !== 'annulled',
      })),
  ],
  [
    'offers',
    '/api/office/offers',
    async (client, query) => {
      const committed = new Set(
        (await client.call('GET /api/office/agreements', { query: { year: 2026 } }))
          .filter(({ status }) => status !== 'prepared')
          .map(({ offerId }) => offerId),
      );
      return (await client.call('GET /api/office/offers', { query })).map(({ id, status }) => ({
        id,
        open: status === 'submitted' || status === 'eligible' || (status === 'awarded' && !committed.has(id)),
      }));
    },
  ],
  [
    'agreements',
    '/api/office/agreements',
    async (client, query) =>
      (await client.call('GET /api/office/agreements', { query })).map(({ id, status }) => ({
        id,
        open: status !== 'settled',
      })),
  ],
  [
    'reports',
    '/api/office/reports',
    async (client, query) =>
      (await client.call('GET /api/office/reports', { query })).map(({ id, status }) => ({
        id,
        open: status !== 'accepted',
      })),
  ],
  [
    'returns',
    '/api/office/returns',
    async (client, query) =>
      (await client.call('GET /api/office/returns', { query })).map(({ id, status }) => ({
        id,
        open: status === 'due',
      })),
  ],
  [
    'payments',
    '/api/office/payments',
    async (client, query) => {
      const rows = await client.call('GET /api/office/payments', { query });
      const settled = new Set(
        (await client.call('GET /api/office/agreements', { query: { year: 2026 } }))
          .filter(({ status }) => status === 'settled')
          .map(({ id }) => id),
      );
      // An agreement is open with all its instalments while one of them is not paid.
      const unpaid = new Set(
        rows
          .filter(({ agreement, order }) => !settled.has(agreement.id) && order?.status !== 'executed')
          .map(({ agreement }) => agreement.id),
      );
      return rows.map(({ id, agreement }) => ({ id, open: unpaid.has(agreement.id) }));
    },
  ],
];

const ids = (rows: readonly Row[]): string[] => rows.map(({ id }) => id).sort();

/** A year with everything in it, seen while it lasts and from a later one. */
describe('lists bound to budget years', () => {
  let test: TestApp;
  let officer: Client;
  const at = async (instant: string): Promise<void> => {
    test.clock.set(instant);
    officer = await test.client().signIn(STAFF.officer.email, DEMO_PASSWORD);
  };

  beforeAll(async () => {
    test = await startApp({ now: '2026-11-23T09:00:00Z', settings: { demo: true } });
    await seedDemo(test.app, test.databaseUrl);
    // The demo's return has come back already.
    await test.sql.query(`UPDATE grant_return SET status = 'due'`);
  }, 60_000);
  afterAll(() => test.stop());

  it.each(LISTS)(
    'show %s of this year whole, and of a year that had none nothing',
    async (_name, _path, read) => {
      await at('2026-12-31T22:59:59Z');
      const now = await read(officer, {});
      expect(now.some(({ open }) => open)).toBe(true);
      expect(ids(await read(officer, { year: 2026 }))).toEqual(ids(now));
      expect(await read(officer, { year: 2025 })).toEqual([]);
      expect(await read(officer, { year: 2027 })).toEqual([]);
    },
  );

  it.each(LISTS)(
    'show %s of an earlier year while they are open, and all when asked',
    async (_name, _path, read) => {
      await at('2026-12-31T22:59:59Z');
      const whole = await read(officer, {});
      await at('2026-12-31T23:00:00Z');
      expect(ids(await read(officer, {}))).toEqual(ids(whole.filter(({ open }) => open)));
      expect(ids(await read(officer, { year: 2026 }))).toEqual(ids(whole));
    },
  );

  it('leave out what an earlier year has settled', async () => {
    await at('2027-02-01T09:00:00Z');
    for (const [name, , read] of LISTS.filter(([list]) => list !== 'returns')) {
      const [shown, whole] = [await read(officer, {}), await read(officer, { year: 2026 })];
      expect({ name, fewer: shown.length < whole.length }).toEqual({ name, fewer: true });
    }
  });

  it('leave out a return that has come back', async () => {
    await at('2027-02-01T09:00:00Z');
    const [due] = await officer.call('GET /api/office/returns', { query: {} });
    await test.sql.query(`UPDATE grant_return SET status = 'received' WHERE id = $1`, [due?.id]);
    const left = await officer.call('GET /api/office/returns', { query: {} });
    expect(left.map(({ id }) => id)).not.toContain(due?.id);
    const asked = await officer.call('GET /api/office/returns', { query: { year: 2026 } });
    expect(asked.map(({ id }) => id)).toContain(due?.id);
  });

  it('show the offers of one call whatever its year', async () => {
    await at('2028-06-01T09:00:00Z');
    const old = (await officer.call('GET /api/office/offers', { query: { year: 2026 } })).find(
      ({ status }) => status === 'notFunded' || status === 'rejected',
    );
    const callId = old?.call.id ?? '';
    const ofCall = await officer.call('GET /api/office/offers', { query: { callId } });
    expect(ofCall.map(({ id }) => id)).toContain(old?.id);
    expect(await officer.call('GET /api/office/offers', { query: { callId, year: 2027 } })).toEqual([]);
    expect(await officer.call('GET /api/office/offers', { query: { callId, year: 2026 } })).toEqual(ofCall);
  });

  it('find the results of an earlier year by it', async () => {
    await at('2027-06-01T09:00:00Z');
    const phase = 'resolved' as const;
    expect(await officer.call('GET /api/public/calls', { query: { phase } })).toEqual([]);
    const asked = await officer.call('GET /api/public/calls', { query: { phase, year: 2026 } });
    expect(asked.length).toBeGreaterThan(0);
  });

  it('show the programmes of one year, or all', async () => {
    await at('2027-02-01T09:00:00Z');
    const all = await officer.call('GET /api/public/programmes', { query: {} });
    const of2026 = await officer.call('GET /api/public/programmes', { query: { year: 2026 } });
    expect(of2026.map(({ year }) => year)).toEqual([2026]);
    expect(of2026).toEqual(all.filter(({ year }) => year === 2026));
    expect(await officer.call('GET /api/public/programmes', { query: { year: 2020 } })).toEqual([]);
  });

  it('give the board the programme of this year, or the newest one', async () => {
    await at('2026-12-01T09:00:00Z');
    const { programme } = await officer.call('GET /api/office/board');
    expect(programme?.year).toBe(2026);
    const [listed] = (await officer.call('GET /api/office/programmes')).filter(({ year }) => year === 2026);
    expect(programme).toEqual({
      id: listed?.id,
      year: 2026,
      total: listed?.total,
      lines: listed?.lines,
    });
    await at('2029-02-01T09:00:00Z');
    const newest = await officer.call('GET /api/office/board');
    expect(newest.programme?.year).toBe(2026);
  });

  it('list the programmes by their totals as with their lines', async () => {
    await at('2027-02-01T09:00:00Z');
    const whole = await officer.call('GET /api/office/programmes');
    expect(whole.length).toBeGreaterThan(0);
    expect(whole.every(({ lines }) => lines.length > 0)).toBe(true);
    const totals = await officer.call('GET /api/office/programmes', { query: { only: 'totals' } });
    expect(totals).toEqual(whole.map((programme) => ({ ...programme, lines: [] })));
  });

  it.each([...LISTS.map(([, path]) => path), '/api/public/programmes', '/api/public/grants'])(
    'refuse on %s what is not a year, and what is not known',
    async (path) => {
      await at('2026-12-01T09:00:00Z');
      for (const query of [
        'year=1999',
        'year=2101',
        'year=2026.5',
        'year=',
        'year=rok',
        'rok=2026',
        'year=2026&year=2025',
      ]) {
        const answer = await officer.raw('GET', `${path}?${query}`);
        expect(`${query}: ${String(answer.status)}`).toBe(`${query}: 400`);
      }
    },
  );
});
