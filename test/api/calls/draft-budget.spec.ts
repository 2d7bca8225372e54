import { localDate } from '@nurt/domain/calendar';
import { BUDGET_LINES } from '../../../apps/api/src/demo/data/programme';
import { programmeSections } from '../../../apps/api/src/demo/data/programme-sections';
import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { sampleOffer } from '../../../apps/api/src/demo/sample-offer';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { GRANT, on, TestWorld } from '../../support/world';

/** Announced in November 2026 for the budget of 2027 (UDPP art. 13 ust. 5). */
const ANNOUNCED = localDate('2026-11-20');

describe('a call on the draft of a budget', () => {
  let test: TestApp;
  let world: TestWorld;
  let officer: Client;
  let executive: Client;
  let organisationId: string;
  let programmeId: string;
  let lineId: string;
  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    officer = await world.office('officer');
    executive = await world.office('executive');
    organisationId = await world.join('melody', 'melody');
    test.clock.set(on(ANNOUNCED).toISOString());
    const draft = await officer.call('POST /api/office/programmes', {
      body: {
        year: 2027,
        title: 'Program na rok 2027',
        lines: [...BUDGET_LINES],
        sections: programmeSections(2027),
      },
    });
    programmeId = draft.id;
    lineId = draft.lines.find(({ code }) => code === 'BL2')!.id;
  });
  beforeEach(() => test.clock.set(on(ANNOUNCED).toISOString()));
  afterAll(() => test.stop());

  const request = (poolGrosze: number) => ({
    ...world.callRequest({
      poolGrosze,
      closesAt: '2026-12-15T15:30:00+01:00',
      decisionBy: '2027-01-20',
      taskFrom: '2027-02-01',
      taskTo: '2027-12-15',
      sameKindTasks: [2025, 2026].map((year) => ({
        ...{ year, description: 'Kultura', grantsGrosze: 0, totalCostGrosze: 0 },
      })),
    }),
    budgetLineId: lineId,
  });
  const postings = async () =>
    Number((await test.sql.query<{ n: string }>('SELECT count(*) AS n FROM posting')).rows[0]?.n);

  it('promises no more than the draft plans, and takes no money', async () => {
    const before = await postings();
    const id = await world.call(STAFF.officer, request(9_000_000), on(ANNOUNCED));
    expect(await postings()).toBe(before);
    const view = await officer.call('GET /api/office/calls/:callId', { params: { callId: id } });
    expect(view).toMatchObject({ status: 'announced', onDraftBudget: true });
    expect(view.line.availableGrosze).toBe(900_000);
    const seen = await test.client().call('GET /api/public/calls/:callId', { params: { callId: id } });
    expect(seen.onDraftBudget).toBe(true);
    const { missing } = await officer.call('POST /api/office/calls', { body: request(900_001) });
    expect(missing.map(({ code }) => code)).toEqual(['call_pool_above_available']);
    await test.sql.query(`UPDATE call SET status = 'annulled' WHERE id = $1`, [id]);
  });

  it('is resolved only after the programme is adopted, and then takes its pool', async () => {
    const id = await world.call(STAFF.officer, request(GRANT), on(ANNOUNCED));
    const content = sampleOffer({
      title: 'Muzyczna Altana',
      place: 'Planty Salinarne',
      from: localDate('2027-05-01'),
      to: localDate('2027-06-30'),
      about: 'Koncerty w niedziele.',
      contact: MEMBERS.melody,
      costs: [['Honoraria muzyków', 'koncert', 100_000, 12]],
      grantGrosze: GRANT,
      ownFinancialGrosze: 150_000,
    });
    const offer = await world.offer(
      MEMBERS.melody,
      { callId: id, organisationId },
      content,
      on(localDate('2026-12-10')),
    );
    const scored = on(localDate('2026-12-18'));
    await world.formalCheck(STAFF.officer, id, offer, scored);
    await world.committee(
      STAFF.officer,
      id,
      [
        { person: STAFF.assessor, namedBy: 'authority' },
        { person: STAFF.assessorOfOrganisations, namedBy: 'organisations' },
      ],
      scored,
    );
    await world.score(STAFF.assessor, id, offer, 0.9, scored);
    await world.score(STAFF.assessorOfOrganisations, id, offer, 0.8, scored);
    await world.propose(STAFF.officer, id, new Map([[offer, GRANT]]), scored);

    const decided = on(localDate('2026-12-21'));
    await expect(world.approve(STAFF.executive, id, '201/2026', decided)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'call_on_draft_budget',
    });
    test.clock.set(decided.toISOString());
    await executive.call('POST /api/office/programmes/:programmeId/adoption', {
      params: { programmeId },
      body: { resolutionNumber: 'L/500/2026', resolutionDate: '2026-12-20' },
    });
    await world.approve(STAFF.executive, id, '201/2026', decided);
    const [programme] = (await officer.call('GET /api/office/programmes')).filter(
      ({ year }) => year === 2027,
    );
    expect(programme?.lines.find(({ code }) => code === 'BL2')?.balance).toMatchObject({
      plannedGrosze: 9_900_000,
      reservedGrosze: GRANT,
      availableGrosze: 9_900_000 - GRANT,
    });
    const { rows } = await test.sql.query('SELECT * FROM ledger_discrepancy');
    expect(rows).toEqual([]);
  });
});
