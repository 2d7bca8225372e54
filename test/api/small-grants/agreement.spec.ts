import type { ProblemDocument } from '@nurt/contracts';
import { localDate } from '@nurt/domain/calendar';
import { grosze } from '@nurt/domain/money';
import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import type { Client } from '../../support/client';
import { on } from '../../support/world';
import { Stage, WHEN } from './stage';

describe('A granted small grant', () => {
  let stage: Stage;
  let executive: Client;
  let organisationId: string;
  beforeAll(async () => {
    stage = await Stage.open();
    organisationId = await stage.world.join('melody', 'melody');
    // A base so large that the pool is not what is asked about here.
    await stage.setPoolBase(10_000_000_000);
    executive = await stage.office('executive', WHEN.decided);
  }, 60_000);
  beforeEach(() => stage.app.clock.set(WHEN.decided.toISOString()));
  afterAll(() => stage.app.stop());

  const decide = (id: string, body: unknown) =>
    executive.raw('POST', `/api/office/small-grants/${id}/decision`, body);
  const codes = async (response: Response): Promise<string[]> =>
    ((await response.json()) as ProblemDocument).problems.map(({ code }) => code);
  const amounts = () => stage.amounts('BL2');

  it('leads to an agreement that is signed, paid, reported and settled like any other', async () => {
    const id = await stage.published(organisationId, 500_000);
    expect((await decide(id, stage.decision(500_000))).status).toBe(200);
    const { world } = stage;
    const at = (day: string) => on(localDate(day));
    const agreement = await world.agreement(
      STAFF.officer,
      id,
      'MG.1.2026',
      [{ dueOn: localDate('2026-11-25'), grosze: grosze(500_000) }],
      at('2026-11-17'),
    );
    const melody = await stage.member('melody', at('2026-11-17'));
    const view = await melody.call('GET /api/agreements/:agreementId', {
      params: { agreementId: agreement },
    });
    expect(view).toMatchObject({ offerId: id, call: null, grantGrosze: 500_000, totalCostGrosze: 600_000 });
    const own = await melody.call('GET /api/small-grants/:smallGrantId', { params: { smallGrantId: id } });
    expect(own).toMatchObject({ status: 'granted', agreementId: agreement });
    const pdf = await melody.raw('GET', `/api/agreements/${agreement}/agreement.pdf`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);

    await world.conclude(STAFF, agreement, at('2026-11-18'));
    const [instalment] = await world.instalments(agreement);
    await world.pay(STAFF, instalment!, at('2026-11-25'));
    const { rows } = await stage.app.sql.query<{ content: Parameters<typeof world.reportContent>[0] }>(
      'SELECT content FROM offer WHERE id = $1',
      [id],
    );
    const content = world.reportContent(rows[0]!.content, 500_000);
    const paidOn = localDate('2026-12-15');
    const report = await world.report(
      MEMBERS.melody,
      agreement,
      {
        ...content,
        documents: content.documents.map((document) => ({ ...document, paidOn, issuedOn: paidOn })),
      },
      at('2026-12-22'),
    );
    const reportPdf = await (
      await stage.member('melody', at('2026-12-22'))
    ).raw('GET', `/api/reports/${report}/report.pdf`);
    expect(reportPdf.status).toBe(200);
    await world.acceptReport(STAFF.officer, report, at('2026-12-28'));
    expect(await amounts()).toEqual({ line: 9_400_000, award: 0, agreement: 0, paid: 0, settled: 500_000 });
    const grant = await stage.app
      .client()
      .call('GET /api/public/grants/:grantId', { params: { grantId: id } });
    expect(grant).toMatchObject({ stage: 'settled', settledGrosze: 500_000 });
  }, 60_000);

  it('is counted in the yearly report: as a small grant, not as an offer of a call', async () => {
    const [programme] = await executive.call('GET /api/office/programmes');
    const params = { programmeId: programme?.id ?? '' };
    const { report } = await executive.call('GET /api/office/programmes/:programmeId/report', { params });
    const figures = Object.fromEntries(report.figures.map(({ key, value }) => [key, value]));
    expect(figures).toMatchObject({
      offersSubmitted: 0,
      offersAwarded: 0,
      organisationsApplying: 1,
      organisationsGranted: 1,
      smallGrants: 1,
      smallGrantsAwarded: 500_000,
      agreementsSigned: 1,
      awarded: 500_000,
      paid: 500_000,
      settled: 500_000,
      ownFinancialPlanned: 100_000,
    });
    const { rows } = await executive.call('GET /api/office/programmes/:programmeId/report/:figureKey', {
      params: { ...params, figureKey: 'awarded' },
    });
    expect(rows).toMatchObject([
      { record: 'smallGrant', grosze: 500_000, lineIds: [stage.world.line('BL2')] },
    ]);
  });

  it('counts an organisation that was refused among those that applied, under no line', async () => {
    const seniors = await stage.world.join('seniors', 'seniors');
    const id = await stage.published(seniors, 300_000, 'seniors');
    await decide(id, stage.decision(null, { purposeful: false, budgetLineId: null }));
    const [programme] = await executive.call('GET /api/office/programmes');
    const figure = (figureKey: string) =>
      executive.call('GET /api/office/programmes/:programmeId/report/:figureKey', {
        params: { programmeId: programme?.id ?? '', figureKey },
      });
    expect((await figure('organisationsApplying')).rows.map(({ lineIds }) => lineIds.length).sort()).toEqual([
      0, 1,
    ]);
    expect((await figure('organisationsGranted')).value).toBe(1);
  });

  it('is taken out of its caps when no agreement comes of it, also while another is being decided', async () => {
    const club = await stage.world.join('sport', 'judo');
    const offered = { member: 'sport' as const };
    const [first, second, third] = [
      await stage.published(club, 2_000_000, offered.member),
      await stage.published(club, 2_000_000, offered.member),
      await stage.published(club, 1_500_000, offered.member),
    ];
    stage.app.clock.set(WHEN.decided.toISOString());
    const of = (grosze: number) => stage.decision(grosze);
    for (const id of [first, second]) expect((await decide(id, of(2_000_000))).status).toBe(200);
    expect(await codes(await decide(third, of(1_500_000)))).toEqual(['small_grant_above_year_limit']);
    const officer = await stage.office('officer', WHEN.decided);
    const forgo = (id: string, reason = 'Organizacja zrezygnowała pismem z 16 listopada.') =>
      officer.raw('POST', `/api/office/awards/${id}/forgoing`, { reason });
    expect((await forgo(first, ' ')).status).toBe(400);
    expect((await forgo(third)).status).toBe(404);

    // Of the two, whoever is first: the third grant is made after the first is gone, or is told that there is no room.
    const [given, decided] = await Promise.all([forgo(first), decide(third, of(1_500_000))]);
    expect(given.status).toBe(200);
    if (decided.status !== 200) {
      expect(await codes(decided)).toEqual(['small_grant_above_year_limit']);
      expect((await decide(third, of(1_500_000))).status).toBe(200);
    }
    expect((await amounts()).award).toBe(3_500_000);
    const { rows } = await stage.app.sql.query<{ year: string; pool: string }>(
      `SELECT t.granted_grosze AS year, p.granted_grosze AS pool FROM small_grant_year_total t, small_grant_pool p
        WHERE t.organisation_id = $1`,
      [club],
    );
    expect(rows.map(({ year }) => year)).toEqual(['3500000']);
    const { rows: sums } = await stage.app.sql.query<{ sum: string }>(
      `SELECT sum(granted_grosze) AS sum FROM small_grant WHERE status = 'granted'`,
    );
    expect(rows[0]!.pool).toBe(sums[0]!.sum);
    expect((await forgo(first)).status).toBe(409);

    const own = await (
      await stage.member('sport', WHEN.decided)
    ).call('GET /api/small-grants/:smallGrantId', { params: { smallGrantId: first } });
    expect(own).toMatchObject({
      status: 'forgone',
      decision: { granted: true, forgoneReason: 'Organizacja zrezygnowała pismem z 16 listopada.' },
    });
    const shown = await stage.app
      .client()
      .call('GET /api/public/small-grants/:smallGrantId', { params: { smallGrantId: first } });
    expect(shown.status).toBe('forgone');
    await expect(
      stage.app.sql.query(`UPDATE small_grant SET status = 'granted' WHERE id = $1`, [first]),
    ).rejects.toThrow('never changed');
  });
});
