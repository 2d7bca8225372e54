import type { ProblemDocument } from '@nurt/contracts';
import { localDate } from '@nurt/domain/calendar';
import { STAFF } from '../../../apps/api/src/demo/data/people';
import type { Client } from '../../support/client';
import { on } from '../../support/world';
import { Stage, WHEN } from './stage';

describe('The caps of task and year', () => {
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
  const refusal = async (response: Response): Promise<ProblemDocument> =>
    (await response.json()) as ProblemDocument;
  const codes = async (response: Response): Promise<string[]> =>
    (await refusal(response)).problems.map(({ code }) => code);

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
    expect(limits.organisationYear.leftGrosze).toBe(100_000);
  });

  it('puts the law of the offer’s date to the sum of the whole year', async () => {
    const traveller = await stage.world.join('traveller', 'traveller');
    const old = await stage.submitted(traveller, 900_000, {
      member: 'traveller',
      at: new Date('2026-08-31T21:59:59Z'),
      change: { taskFrom: localDate('2026-10-01'), taskTo: localDate('2026-12-20') },
    });
    await stage.grants.publish(STAFF.officer, old, on(localDate('2026-09-02')));
    const later = await stage.published(traveller, 1_500_000, 'traveller');
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

  it('many at once never give one organisation more than its year, and the losers read which cap', async () => {
    const seniors = await stage.world.join('seniors', 'seniors');
    // A line that has money for five of them, so that the year alone stands in the way.
    const budgetLineId = stage.world.line('BL1');
    const before = await stage.amounts('BL1');
    const ids: string[] = [];
    for (let n = 0; n < 8; n += 1) ids.push(await stage.published(seniors, 900_000, 'seniors'));
    const answers = await Promise.all(ids.map((id) => decide(id, stage.decision(900_000, { budgetLineId }))));
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
    const { rows } = await stage.app.sql.query(
      'SELECT granted_grosze FROM small_grant_year_total WHERE organisation_id = $1',
      [seniors],
    );
    expect(rows).toEqual([{ granted_grosze: '3600000' }]);
    const after = await stage.amounts('BL1');
    expect(after['award']).toBe(before['award']! + 3_600_000);
  }, 60_000);
});
