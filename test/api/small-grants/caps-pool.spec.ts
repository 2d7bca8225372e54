import type { ProblemDocument } from '@nurt/contracts';
import type { Client } from '../../support/client';
import { Stage, WHEN } from './stage';

describe('The pool of small grants', () => {
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
        { code: 'small_grant_above_pool', params: { limit: 5_250_000, granted: 5_070_000, left: 180_000 } },
      ]);
    }
    const { rows } = await stage.app.sql.query('SELECT granted_grosze, limit_grosze FROM small_grant_pool');
    expect(rows).toEqual([{ granted_grosze: '5070000', limit_grosze: '5250000' }]);
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
    await expect(stage.app.ownerSql.query('DELETE FROM small_grant_pool')).rejects.toThrow();
  });
});
