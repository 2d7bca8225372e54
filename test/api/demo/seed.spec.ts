import { seedDemo } from '../../../apps/api/src/demo';
import { DEMO_PASSWORD, MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { World } from '../../../apps/api/src/demo/world';
import { AdoptAmendment } from '../../../apps/api/src/modules/programmes';
import { startApp, type TestApp } from '../../support/app';

/** Days on which somebody may start the demo for the first time: the states must be lawful on each of them. */
const DAYS = [
  '2026-01-02',
  '2026-01-20',
  '2026-03-02',
  '2026-07-01',
  '2026-11-23',
  '2026-12-09',
  '2026-12-28',
  '2028-02-29',
];

describe.each(DAYS)('The demo, first started on %s', (day) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ now: `${day}T09:00:00Z`, settings: { demo: true } });
    await seedDemo(app.app, app.databaseUrl);
  }, 60_000);
  afterAll(() => app.stop());

  it('has the five lines of 575 000 zł, and every grosz in exactly one place', async () => {
    const programmes = await app.client().call('GET /api/public/programmes');
    const year = Number(day.slice(0, 4));
    const programme = programmes.find((one) => one.year === year);
    expect(programme?.lines.map(({ balance }) => balance.plannedGrosze)).toEqual([
      5_900_000, 9_900_000, 700_000, 1_000_000, 40_000_000,
    ]);
    for (const { balance } of programme?.lines ?? []) {
      expect(
        balance.availableGrosze +
          balance.reservedGrosze +
          balance.committedGrosze +
          balance.executedGrosze +
          balance.settledGrosze +
          balance.returnedGrosze +
          balance.lapsedGrosze,
      ).toBe(balance.plannedGrosze);
    }
    const { rows } = await app.sql.query('SELECT * FROM ledger_discrepancy');
    expect(rows).toEqual([]);
  });

  it('has a call that takes offers now and calls under evaluation', async () => {
    const phases = (await app.client().call('GET /api/public/calls')).map(({ phase }) => phase);
    expect(phases).toContain('open');
    expect(phases).toContain('evaluation');
  });

  it('has a joint offer, submitted once both organisations had confirmed the same content', async () => {
    const { rows } = await app.sql.query<{ status: string; partner: string; confirmed: number }>(
      `SELECT o.status, o.content -> 'joint' -> 'applicants' -> 1 ->> 'name' AS partner,
              (SELECT count(*)::integer FROM offer_confirmation f WHERE f.offer_id = o.id
                GROUP BY f.checksum) AS confirmed
         FROM offer o WHERE o.content ? 'joint'`,
    );
    expect(rows).toEqual([{ status: 'submitted', partner: 'Fundacja „Podróże z Pasją”', confirmed: 2 }]);
  });

  it('has a small grant that takes comments and one that is granted', async () => {
    const grants = await app.client().call('GET /api/public/small-grants');
    expect(grants.map(({ status, commentsOpen }) => [status, commentsOpen])).toEqual([
      ['published', true],
      ['granted', false],
    ]);
  });

  it('consults the programme of the next year and has a change of this one that the council can adopt', async () => {
    const [consultation] = await app.client().call('GET /api/public/consultations');
    expect(consultation).toMatchObject({ remarkCount: 3, reportedAt: null });
    const { rows } = await app.sql.query<{ id: string; year: number; status: string }>(
      `SELECT a.id, p.year, a.status FROM programme_amendment a JOIN programme p ON p.id = a.programme_id
        ORDER BY a.status DESC`,
    );
    const year = (consultation?.year ?? 0) - 1;
    expect(rows).toMatchObject([
      { year, status: 'draft' },
      { year, status: 'adopted' },
    ]);
    const [{ id = '' } = {}] = await app.client().call('GET /api/public/programmes', { query: { year } });
    const versions = await app
      .client()
      .call('GET /api/public/programmes/:programmeId/versions', { params: { programmeId: id } });
    expect(versions.map(({ number }) => number).sort()).toEqual([1, 2]);
    const world = new World(app.app);
    const executive = await world.as(STAFF.executive, new Date(`${day}T10:00:00Z`));
    await world.use(AdoptAmendment).execute(executive, rows[0]?.id ?? '', {
      version: 2,
      resolutionNumber: 'XLV/450',
      resolutionDate: day,
    });
    const programmes = await app.client().call('GET /api/public/programmes', { query: { year } });
    expect(programmes[0]?.lines.map(({ balance }) => balance.plannedGrosze)).toEqual([
      5_400_000, 9_900_000, 1_200_000, 1_000_000, 40_000_000,
    ]);
  });

  it('lets every demo account in, and seeds only once', async () => {
    for (const { email } of [...Object.values(STAFF), ...Object.values(MEMBERS)]) {
      await app.client().signIn(email, DEMO_PASSWORD);
    }
    await seedDemo(app.app, app.databaseUrl);
    const { rows } = await app.sql.query<{ count: string }>('SELECT count(*) FROM authority');
    expect(rows[0]?.count).toBe('1');
  }, 30_000);
});
