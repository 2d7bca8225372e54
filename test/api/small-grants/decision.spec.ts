import { localDate } from '@nurt/domain/calendar';
import { grosze } from '@nurt/domain/money';
import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import type { ProblemDocument } from '@nurt/contracts';
import type { Client } from '../../support/client';
import { on } from '../../support/world';
import { Stage, WHEN } from './stage';

describe('The decision on a small grant', () => {
  let stage: Stage;
  let executive: Client;
  let organisationId: string;
  beforeEach(async () => {
    stage = await Stage.open();
    organisationId = await stage.world.join('melody', 'melody');
    executive = await stage.office('executive', WHEN.decided);
  }, 30_000);
  afterEach(() => stage.app.stop());

  const decide = (id: string, body: unknown) =>
    executive.raw('POST', `/api/office/small-grants/${id}/decision`, body);
  const refusal = async (response: Response): Promise<ProblemDocument> =>
    (await response.json()) as ProblemDocument;
  const codes = async (response: Response): Promise<string[]> =>
    (await refusal(response)).problems.map(({ code }) => code);
  const amounts = async () => {
    const { rows } = await stage.app.sql.query<{ place: string; grosze: string }>(
      `SELECT place, sum(balance_grosze) AS grosze FROM ledger_account
        WHERE budget_line_id = $1 AND place <> 'source' GROUP BY place`,
      [stage.world.line('BL2')],
    );
    return Object.fromEntries(rows.map(({ place, grosze: sum }) => [place, Number(sum)]));
  };

  it('is refused before everybody had their seven days, with the article', async () => {
    const id = await stage.published(organisationId);
    stage.app.clock.set(WHEN.lastComment.toISOString());
    const early = await decide(id, stage.decision(500_000));
    expect(early.status).toBe(409);
    expect((await refusal(early)).problems).toEqual([
      {
        code: 'small_grant_comments_open',
        params: { until: '2026-11-13' },
        basis: 'UDPP art. 19a ust. 5',
      },
    ]);
    stage.app.clock.set(WHEN.commentsOver.toISOString());
    expect((await decide(id, stage.decision(500_000))).status).toBe(200);
    expect((await decide(id, stage.decision(500_000))).status).toBe(409);
  });

  it('may grant less than was asked; the money leaves the line, the offer is public as granted', async () => {
    const id = await stage.published(organisationId);
    const view = (await (await decide(id, stage.decision(400_000))).json()) as { decision: unknown };
    expect(view.decision).toMatchObject({ granted: true, grantedGrosze: 400_000 });
    expect(await amounts()).toEqual({ line: 9_500_000, award: 400_000 });
    const { rows } = await stage.app.sql.query('SELECT * FROM ledger_discrepancy');
    expect(rows).toEqual([]);
    const anybody = stage.app.client();
    const params = { smallGrantId: id };
    expect(await anybody.call('GET /api/public/small-grants/:smallGrantId', { params })).toMatchObject({
      status: 'granted',
      grantedGrosze: 400_000,
      commentsOpen: false,
      decision: { granted: true, reasons: 'Zadanie jest potrzebne mieszkańcom.' },
    });
    expect(await anybody.call('GET /api/public/grants/:grantId', { params: { grantId: id } })).toMatchObject({
      call: null,
      awardedGrosze: 400_000,
      stage: 'awarded',
      steps: [{ kind: 'awarded', on: '2026-11-16', grosze: 400_000, reference: 'MG/2026/1' }],
    });
    await expect(
      stage.app.sql.query('UPDATE small_grant SET granted_grosze = 1 WHERE id = $1', [id]),
    ).rejects.toThrow('a decided offer is never changed');
  });

  it('that it is not purposeful needs reasons, moves no money, and is public with them', async () => {
    const id = await stage.published(organisationId);
    const no = { purposeful: false, grantGrosze: null, budgetLineId: null };
    expect(await codes(await decide(id, stage.decision(null, { ...no, reasons: ' ' })))).toEqual([
      'small_grant_reasons_required',
    ]);
    const reasons = 'Zadanie powtarza ofertę miejskiego domu kultury.';
    expect((await decide(id, stage.decision(null, { ...no, reasons }))).status).toBe(200);
    expect(await amounts()).toEqual({ line: 9_900_000 });
    const view = await stage.app
      .client()
      .call('GET /api/public/small-grants/:smallGrantId', { params: { smallGrantId: id } });
    expect(view).toMatchObject({ status: 'refused', decision: { granted: false, reasons } });
  });

  it('says what became of comments, where there were any', async () => {
    const id = await stage.published(organisationId);
    await stage.grants.comment(id, '', 'Popieram.', WHEN.lastComment);
    const silent = await decide(id, stage.decision(500_000));
    expect((await refusal(silent)).problems).toEqual([
      {
        code: 'small_grant_comments_unconsidered',
        path: 'considered',
        params: { count: 1 },
        basis: 'UDPP art. 19a ust. 5',
      },
    ]);
    expect((await decide(id, stage.decision(500_000, { considered: 'Uwzględniono.' }))).status).toBe(200);
  });

  it('names everything that is wrong at once: the line, the amount, the caps with their articles', async () => {
    const id = await stage.published(organisationId, 1_900_000);
    expect(
      await codes(await decide(id, stage.decision(1_900_001, { budgetLineId: stage.world.line('BL5') }))),
    ).toEqual(['small_grant_line_unsuitable', 'small_grant_above_request']);
    expect(
      await codes(await decide(id, stage.decision(1_900_000, { budgetLineId: stage.world.line('BL3') }))),
    ).toEqual(['small_grant_line_short']);
    expect(await codes(await decide(id, stage.decision(null, { budgetLineId: null })))).toEqual([
      'small_grant_line_required',
      'small_grant_amount_required',
    ]);
    expect((await decide(id, stage.decision(1_900_000))).status).toBe(200);
    const second = await stage.published(organisationId, 2_000_000);
    expect((await decide(second, stage.decision(2_000_000))).status).toBe(200);
    const third = await stage.published(organisationId, 200_000);
    const over = await refusal(await decide(third, stage.decision(100_001)));
    expect(over.problems).toEqual([
      {
        code: 'small_grant_above_year_limit',
        path: 'grantGrosze',
        params: { year: 2026, limit: 4_000_000, granted: 3_900_000, left: 100_000 },
        basis: 'UDPP art. 19a ust. 6 (Dz.U. 2026 poz. 1040)',
      },
    ]);
    const melody = await stage.member('melody', WHEN.decided);
    const limits = await melody.call('GET /api/small-grant-limits', {
      query: { organisationId, authorityId: stage.world.authorityId },
    });
    expect([limits.organisationYear.leftGrosze, limits.pool?.leftGrosze]).toEqual([100_000, 1_350_000]);
  });

  it('puts the law of the offer’s date to the sum of the whole year', async () => {
    const old = await stage.submitted(organisationId, 900_000, {
      at: new Date('2026-08-31T21:59:59Z'),
      change: { taskFrom: localDate('2026-10-01'), taskTo: localDate('2026-12-20') },
    });
    await stage.grants.publish(STAFF.officer, old, on(localDate('2026-09-02')));
    const later = await stage.published(organisationId, 1_500_000);
    expect((await decide(later, stage.decision(1_500_000))).status).toBe(200);
    // 15 000 zł under the new law; the offer of August may bring the year to 20 000 zł and no further.
    expect((await refusal(await decide(old, stage.decision(500_001)))).problems).toEqual([
      {
        code: 'small_grant_above_year_limit',
        path: 'grantGrosze',
        params: { year: 2026, limit: 2_000_000, granted: 1_500_000, left: 500_000 },
        basis: 'UDPP art. 19a ust. 6',
      },
    ]);
    expect((await decide(old, stage.decision(500_000))).status).toBe(200);
  });

  it('keeps the pool: its base is a setting of the office, with a reason, never below what was granted', async () => {
    const id = await stage.published(organisationId, 600_000);
    const officer = await stage.office('officer', WHEN.decided);
    const { pools } = await officer.call('GET /api/office/small-grants');
    expect(pools).toMatchObject([
      { year: 2026, baseGrosze: 17_500_000, baseSet: false, share: 3000, limitGrosze: 5_250_000 },
    ]);
    const programmeId = pools[0]!.programmeId;
    const set = (baseGrosze: number | null, reason: string) =>
      officer.raw('PUT', `/api/office/programmes/${programmeId}/small-grant-pool`, { baseGrosze, reason });
    expect(await codes(await set(1_000_000, ''))).toEqual(['small_grant_pool_reason_required']);
    expect((await set(1_900_000, 'Tylko pozycja BL1 i BL4.')).status).toBe(200);
    executive = await stage.office('executive', WHEN.decided);
    expect((await refusal(await decide(id, stage.decision(570_001)))).problems).toEqual([
      {
        code: 'small_grant_above_pool',
        path: 'grantGrosze',
        params: { year: 2026, share: 3000, limit: 570_000, granted: 0, left: 570_000 },
        basis: 'UDPP art. 19a ust. 7 (Dz.U. 2026 poz. 1040)',
      },
    ]);
    expect((await decide(id, stage.decision(570_000))).status).toBe(200);
    expect(await codes(await set(1_899_999, 'Mniej.'))).toEqual(['small_grant_pool_below_granted']);
    expect(((await (await set(null, '')).json()) as { limitGrosze: number }).limitGrosze).toBe(5_250_000);
  });

  it('is not made by somebody who belongs to the organisation', async () => {
    const id = await stage.published(organisationId);
    await stage.app.sql.query(
      `INSERT INTO organisation_member (organisation_id, account_id, role)
       SELECT $1, id, 'editor' FROM account WHERE email = $2`,
      [organisationId, STAFF.executive.email],
    );
    const response = await decide(id, stage.decision(500_000));
    expect([response.status, await codes(response)]).toEqual([403, ['member_excluded']]);
  });

  it('many at once never give one organisation more than its year, and the losers read which cap', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 8; n += 1) ids.push(await stage.published(organisationId, 900_000));
    const answers = await Promise.all(ids.map((id) => decide(id, stage.decision(900_000))));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 200, 200, 200, 422, 422, 422, 422]);
    for (const answer of answers.filter(({ status }) => status === 422)) {
      expect((await refusal(answer)).problems).toMatchObject([
        {
          code: 'small_grant_above_year_limit',
          params: { limit: 4_000_000, granted: 3_600_000, left: 400_000 },
          basis: 'UDPP art. 19a ust. 6 (Dz.U. 2026 poz. 1040)',
        },
      ]);
    }
    const { rows } = await stage.app.sql.query('SELECT granted_grosze FROM small_grant_year_total');
    expect(rows).toEqual([{ granted_grosze: '3600000' }]);
    expect(await amounts()).toEqual({ line: 6_300_000, award: 3_600_000 });
  }, 60_000);

  it('many at once never exceed the pool, whoever they are for, and the losers read which cap', async () => {
    const others = [
      ['melody', organisationId],
      ['traveller', await stage.world.join('traveller', 'traveller')],
      ['seniors', await stage.world.join('seniors', 'seniors')],
      ['sport', await stage.world.join('sport', 'saltRunners')],
    ] as const;
    const ids: string[] = [];
    for (const [member, organisation] of others) {
      for (let n = 0; n < 2; n += 1) ids.push(await stage.published(organisation, 1_500_000, member));
    }
    const answers = await Promise.all(ids.map((id) => decide(id, stage.decision(1_500_000))));
    const won = answers.filter(({ status }) => status === 200);
    expect(won.length).toBe(3);
    for (const answer of answers.filter(({ status }) => status !== 200)) {
      expect((await refusal(answer)).problems).toMatchObject([
        { code: 'small_grant_above_pool', params: { limit: 5_250_000, granted: 4_500_000, left: 750_000 } },
      ]);
    }
    const { rows } = await stage.app.sql.query('SELECT granted_grosze, limit_grosze FROM small_grant_pool');
    expect(rows).toEqual([{ granted_grosze: '4500000', limit_grosze: '5250000' }]);
  }, 60_000);

  it('cannot be forced past a cap, or counted away, by somebody with SQL', async () => {
    const id = await stage.published(organisationId, 500_000);
    const force = (granted: number) =>
      stage.app.sql.query(
        `UPDATE small_grant SET status = 'granted', granted_grosze = $2, budget_line_id = $3, decided_at = now(),
                decided_by = published_by, reasons = 'x', considered = '' WHERE id = $1`,
        [id, granted, stage.world.line('BL2')],
      );
    await expect(force(500_001)).rejects.toThrow('small_grant_task_cap');
    await stage.app.sql.query(
      `INSERT INTO small_grant_pool (programme_id, base_grosze, base_reason)
       SELECT programme_id, 1000000, 'x' FROM budget_line WHERE id = $1`,
      [stage.world.line('BL2')],
    );
    await expect(force(500_000)).rejects.toThrow('small_grant_pool_cap');
    await expect(stage.app.sql.query('UPDATE small_grant_pool SET limit_grosze = 9999999')).rejects.toThrow(
      'small grants are counted by decisions only',
    );
    await expect(
      stage.app.sql.query(`INSERT INTO small_grant_year_total VALUES ($1, $2, 2026, 0, 1)`, [
        stage.world.authorityId,
        organisationId,
      ]),
    ).rejects.toThrow('small grants are counted by decisions only');
    await expect(stage.app.sql.query('DELETE FROM small_grant_pool')).rejects.toThrow();
  });

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
});
