import type { ProblemDocument } from '@nurt/contracts';
import { STAFF } from '../../../apps/api/src/demo/data/people';
import type { Client } from '../../support/client';
import { Stage, WHEN } from './stage';

describe('The decision on a small grant', () => {
  let stage: Stage;
  let executive: Client;
  let organisationId: string;
  beforeAll(async () => {
    stage = await Stage.open();
    organisationId = await stage.world.join('melody', 'melody');
    executive = await stage.office('executive', WHEN.decided);
  }, 60_000);
  beforeEach(() => stage.app.clock.set(WHEN.decided.toISOString()));
  afterAll(() => stage.app.stop());

  const decide = (id: string, body: unknown) =>
    executive.raw('POST', `/api/office/small-grants/${id}/decision`, body);
  const refusal = async (response: Response): Promise<ProblemDocument> =>
    (await response.json()) as ProblemDocument;
  const codes = async (response: Response): Promise<string[]> =>
    (await refusal(response)).problems.map(({ code }) => code);
  const amounts = () => stage.amounts('BL2');

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
    const before = await amounts();
    const view = (await (await decide(id, stage.decision(400_000))).json()) as { decision: unknown };
    expect(view.decision).toMatchObject({ granted: true, grantedGrosze: 400_000 });
    const after = await amounts();
    expect(after['line']).toBe(before['line']! - 400_000);
    expect(after['award']).toBe(before['award']! + 400_000);
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
      steps: [{ kind: 'awarded', on: '2026-11-16', grosze: 400_000, reference: 'MG/2026/2' }],
    });
    await expect(
      stage.app.sql.query('UPDATE small_grant SET granted_grosze = 1 WHERE id = $1', [id]),
    ).rejects.toThrow('a decided offer is never changed');
  });

  it('that it is not purposeful needs reasons, moves no money, and is public with them', async () => {
    const id = await stage.published(organisationId);
    const before = await amounts();
    const no = { purposeful: false, grantGrosze: null, budgetLineId: null };
    expect(await codes(await decide(id, stage.decision(null, { ...no, reasons: ' ' })))).toEqual([
      'small_grant_reasons_required',
    ]);
    const reasons = 'Zadanie powtarza ofertę miejskiego domu kultury.';
    expect((await decide(id, stage.decision(null, { ...no, reasons }))).status).toBe(200);
    expect(await amounts()).toEqual(before);
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
});
