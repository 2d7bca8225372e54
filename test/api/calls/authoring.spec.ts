import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, GRANT, on, TestWorld } from '../../support/world';

describe('what helps to write a call', () => {
  let test: TestApp;
  let world: TestWorld;
  let officer: Client;
  let paid: string;
  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    officer = await world.office('officer');
    const organisationId = await world.join('melody', 'melody');
    paid = await world.openCall({ title: 'Kultura wypłacona', poolGrosze: GRANT });
    const offer = await world.submittedOffer(paid, organisationId);
    await world.awarded(paid, [offer]);
    await world.paidAgreement(offer);
  }, 60_000);
  beforeEach(() => test.clock.set(on(DAYS.reported).toISOString()));
  afterAll(() => test.stop());

  it('is an earlier call in any state: a draft with its contents and without its dates', async () => {
    const copy = await officer.call('POST /api/office/calls/:callId/copies', { params: { callId: paid } });
    expect(copy).toMatchObject({ status: 'draft', number: null, version: 1, publications: null });
    expect(copy.terms).toMatchObject({
      title: 'Kultura wypłacona',
      poolGrosze: GRANT,
      closesAt: null,
      taskFrom: null,
      taskTo: null,
      decisionBy: null,
      sameKindTasks: [],
    });
    const from = await officer.call('GET /api/office/calls/:callId', { params: { callId: paid } });
    expect(from.status).toBe('resolved');
    const ids = from.terms.criteria.map(({ id }) => id);
    expect(copy.terms.criteria.map(({ name }) => name)).toEqual(from.terms.criteria.map(({ name }) => name));
    expect(copy.terms.criteria.some(({ id }) => ids.includes(id))).toBe(false);
  });

  it('is the register: tasks of the same spheres this year and last, with what was paid under which agreement', async () => {
    const { id } = await officer.call('POST /api/office/calls', { body: world.callRequest() });
    const years = await officer.call('GET /api/office/calls/:callId/same-kind-tasks', {
      params: { callId: id },
    });
    expect(years).toEqual([
      { year: 2025, grantsGrosze: 0, totalCostGrosze: 0, records: [] },
      {
        year: 2026,
        grantsGrosze: GRANT,
        totalCostGrosze: 1_200_000,
        records: [
          expect.objectContaining({
            agreement: 'WK.1.2026',
            title: 'Muzyczna Altana',
            grantGrosze: GRANT,
            paidGrosze: GRANT,
          }),
        ],
      },
    ]);
    const sport = await officer.call('POST /api/office/calls', { body: world.callRequest({}, 'BL1') });
    const others = await officer.call('GET /api/office/calls/:callId/same-kind-tasks', {
      params: { callId: sport.id },
    });
    expect(others.flatMap(({ records }) => records)).toEqual([]);
  });

  it('is the announcement as it will look, marked as a draft, for the own office only', async () => {
    const { id } = await officer.call('POST /api/office/calls', { body: world.callRequest() });
    const preview = (client: Client, callId: string) =>
      client.raw('GET', `/api/office/calls/${callId}/announcement.pdf`);
    const pdf = await preview(await world.office('treasurer'), id);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(pdf.headers.get('cache-control')).toBe('private, no-store');
    expect((await preview(officer, paid)).status).toBe(404);
    expect((await preview(officer, randomUUID())).status).toBe(404);
    expect((await preview(test.client(), id)).status).toBe(401);
  });
});
