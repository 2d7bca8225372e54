import { localDate } from '@nurt/domain/calendar';
import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { programmeSections } from '../../../apps/api/src/demo/data/programme-sections';
import { writable } from '../../../apps/api/src/demo/world';
import { AdoptProgramme, CreateProgramme, ProgrammesQueries } from '../../../apps/api/src/modules/programmes';
import { readPdf } from '../../../apps/api/src/shores/documents/samples/read-pdf';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, on, TestWorld } from '../../support/world';

const ANNOUNCED = localDate('2027-02-01');
const TASK_FROM = localDate('2027-03-15');
const TASK_TO = localDate('2027-11-30');

describe('a call on the public health act', () => {
  let test: TestApp;
  let world: TestWorld;
  let officer: Client;
  let executive: Client;
  let lineId: string;

  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    const at = on(localDate('2026-11-10'));
    const id = await world.use(CreateProgramme).execute(await world.as(STAFF.officer, at), {
      year: 2027,
      title: 'Program współpracy na rok 2027',
      lines: [
        {
          code: 'ZP',
          name: 'Zdrowie publiczne',
          legalBasis: 'public_health_act',
          spheres: [],
          division: '851',
          chapter: '85149',
          paragraph: '2820',
          plannedGrosze: 10_000_000,
        },
      ],
      sections: writable(programmeSections(2027)),
    });
    const adopter = await world.as(STAFF.executive, at);
    await world.use(AdoptProgramme).execute(adopter, id, {
      resolutionNumber: 'L/500/2026',
      resolutionDate: localDate('2026-11-09'),
    });
    lineId = (await world.use(ProgrammesQueries).one(adopter, id)).lines[0]!.id;
    test.clock.set(on(ANNOUNCED).toISOString());
    officer = await world.office('officer');
    executive = await world.office('executive');
  });
  beforeEach(() => test.clock.set(on(ANNOUNCED).toISOString()));
  afterAll(() => test.stop());

  const draft = (closesAt: string) =>
    world.draftCall(
      STAFF.officer,
      {
        ...world.callRequest(),
        budgetLineId: lineId,
        title: 'Profilaktyka chorób serca',
        poolGrosze: 5_000_000,
        closesAt,
        taskFrom: TASK_FROM,
        taskTo: TASK_TO,
        // Items of UDPP art. 13 ust. 2 that the act does not ask for.
        grantingRules: '',
        taskConditions: '',
        selectionProcedure: '',
        decisionBy: null,
        sameKindTasks: [],
        maximumGrantShare: null,
        resultsTableRequired: false,
      },
      on(ANNOUNCED),
    );
  const approved = async (closesAt: string) => {
    const callId = await draft(closesAt);
    await world.approveDraft(STAFF.officer, callId, on(ANNOUNCED));
    return callId;
  };
  const announce = (callId: string) =>
    officer.raw('POST', `/api/office/calls/${callId}/announcement`, {
      version: 3,
      bulletin: ANNOUNCED,
      noticeBoard: ANNOUNCED,
      website: ANNOUNCED,
    });

  it('takes offers for fourteen days at the least, the day of announcement not counted', async () => {
    const short = await draft('2027-02-14T23:59:00+01:00');
    const view = await officer.call('GET /api/office/calls/:callId', { params: { callId: short } });
    expect(view.earliestDeadline).toMatchObject({
      dueOn: '2027-02-15',
      basis: 'ustawa o zdrowiu publicznym art. 14–15',
    });
    expect(view.missing.map(({ code }) => code)).toEqual(['call_window_too_short']);
    await officer.call('POST /api/office/calls/:callId/approval-request', {
      params: { callId: short },
      body: { version: 1 },
    });
    const refusal = await executive.refused('POST /api/office/calls/:callId/approval', {
      params: { callId: short },
      body: { version: 2 },
    });
    expect(refusal.status).toBe(422);
    expect(refusal.problems.map(({ code }) => code)).toEqual(['call_window_too_short']);
    const lawful = await approved('2027-02-15T23:59:00+01:00');
    expect((await announce(lawful)).status).toBe(200);
  });

  it('asks nothing of UDPP from the announcement to the awarded grant', async () => {
    const callId = await approved('2027-02-19T15:00:00+01:00');
    expect((await announce(callId)).status).toBe(200);

    const block = await (await officer.raw('GET', `/api/office/calls/${callId}/bulletin.html`)).text();
    expect(block).toContain('ustawy z dnia 11 września 2015 r. o zdrowiu publicznym');
    expect(block).toContain('Tablica ogłoszeń');
    expect(block).not.toContain('pożytku publicznego');
    const pdf = await test.client().raw('GET', `/api/public/calls/${callId}/announcement.pdf`);
    const { text } = await readPdf(Buffer.from(await pdf.arrayBuffer()));
    expect(text).not.toContain('pożytku publicznego');
    expect(text).not.toContain('art. 13');

    const organisationId = await world.join('melody', 'melody');
    test.clock.set(on(localDate('2027-02-10')).toISOString());
    const member = await world.member('melody');
    const { id, missing, content } = await member.call('POST /api/offers', {
      body: { callId, organisationId },
    });
    expect(content).toMatchObject({ form: 'local' });
    expect(content).not.toHaveProperty('sport');
    expect(missing.filter(({ basis }) => /UDPP|2057/.test(basis ?? ''))).toEqual([]);
    expect(missing.map(({ code }) => code)).not.toContain('offer_performance_choice_required');
    await member.call('DELETE /api/offers/:offerId', { params: { offerId: id } });

    const whole = world.content();
    const offerId = await world.offer(
      MEMBERS.melody,
      { callId, organisationId },
      {
        ...whole,
        form: 'local',
        taskFrom: TASK_FROM,
        taskTo: TASK_TO,
        activities: whole.activities.map((activity) => ({ ...activity, from: TASK_FROM, to: TASK_TO })),
        performance: null,
        declarations: {
          ...whole.declarations,
          withinPublicBenefitActivity: false,
          feesWithinPaidActivity: false,
        },
      },
      on(localDate('2027-02-12')),
    );
    const offer = await member.call('GET /api/offers/:offerId', { params: { offerId } });
    expect(offer.receipt).toMatchObject({ template: 'local-1' });
    test.clock.set(on(localDate('2027-02-22')).toISOString());
    await world.formalCheck(STAFF.officer, callId, offerId, on(localDate('2027-02-22')));
    await world.committee(
      STAFF.officer,
      callId,
      [{ person: STAFF.assessor, namedBy: 'authority' }],
      on(localDate('2027-02-22'), '12:00'),
    );
    await world.score(STAFF.assessor, callId, offerId, 0.8, on(localDate('2027-02-23')));
    await world.propose(STAFF.officer, callId, new Map([[offerId, 1_000_000]]), on(localDate('2027-02-24')));
    await world.approve(STAFF.executive, callId, '12/2027', on(localDate('2027-02-25')));
    const result = await test.client().call('GET /api/public/calls/:callId', { params: { callId } });
    expect(result).toMatchObject({
      phase: 'resolved',
      legalBasis: 'public_health_act',
      result: { orderNumber: '12/2027', rows: [{ awardedGrosze: 1_000_000 }] },
    });
  });

  it('differs from UDPP in its days alone: on the same days a call under UDPP is too short', async () => {
    test.clock.set(on(DAYS.announced).toISOString());
    const id = await world.draftCall(
      STAFF.officer,
      world.callRequest({ closesAt: '2026-03-20T15:00:00+01:00' }),
      on(DAYS.announced),
    );
    const view = await officer.call('GET /api/office/calls/:callId', { params: { callId: id } });
    expect(view.missing.map(({ code }) => code)).toContain('call_window_too_short');
  });
});
