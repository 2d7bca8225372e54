import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, on, TestWorld } from '../../support/world';

const GROUNDS = 'Nie złożono żadnej oferty.';

describe('annulling a call', () => {
  let test: TestApp;
  let world: TestWorld;
  let officer: Client;
  let organisationId: string;
  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    officer = await world.office('officer');
    organisationId = await world.join('melody', 'melody');
  });
  beforeEach(() => test.clock.set(on(DAYS.checked, '14:00').toISOString()));
  afterAll(() => test.stop());

  const annul = (callId: string, client = officer) =>
    client.raw('POST', `/api/office/calls/${callId}/annulment`, { grounds: GROUNDS });
  const view = (callId: string) => officer.call('GET /api/office/calls/:callId', { params: { callId } });
  const free = async () =>
    (await officer.call('POST /api/office/calls', { body: world.callRequest() })).line.availableGrosze;

  it('is not possible while the window is open', async () => {
    test.clock.set(on(DAYS.applied).toISOString());
    const answer = await annul(await world.openCall({ poolGrosze: 100_000 }));
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      code: 'call_window_not_closed',
      problems: [{ basis: 'UDPP art. 18a' }],
    });
  });

  it('gives the pool back to the line and tells everybody why', async () => {
    const before = await free();
    const callId = await world.openCall({ poolGrosze: 3_000_000 });
    await world.draftOffer(MEMBERS.melody, { callId, organisationId }, {}, on(DAYS.applied));
    expect(await free()).toBe(before - 3_000_000);
    expect((await annul(callId)).status).toBe(200);

    expect(await free()).toBe(before);
    expect(await view(callId)).toMatchObject({
      status: 'annulled',
      phase: 'annulled',
      annulmentGrounds: GROUNDS,
    });
    const seen = await test.client().call('GET /api/public/calls/:callId', { params: { callId } });
    expect(seen).toMatchObject({ phase: 'annulled', annulmentGrounds: GROUNDS });
    const { timeline } = await view(callId);
    expect(timeline.at(-1)).toMatchObject({ type: 'call.annulled', params: { releasedGrosze: 3_000_000 } });
  });

  it('is not possible with an offer that waits for the formal check or has passed it', async () => {
    const callId = await world.openCall({ poolGrosze: 1_500_000 });
    const offerId = await world.submittedOffer(callId, organisationId);
    expect(await (await annul(callId)).json()).toMatchObject({ code: 'call_has_offers' });
    await world.eligible(callId, offerId);
    expect(await (await annul(callId)).json()).toMatchObject({ code: 'call_has_offers' });
    expect((await view(callId)).moves).toContainEqual({
      move: 'annul',
      allowed: false,
      reason: 'call_has_offers',
    });
  });

  it('is possible when none of the offers meets the announcement', async () => {
    const callId = await world.openCall({ poolGrosze: 1_500_000 });
    const offerId = await world.submittedOffer(callId, organisationId);
    await world.formalCheck(STAFF.officer, callId, offerId, on(DAYS.checked), 'Oferent nie jest uprawniony.');
    expect(await view(callId)).toMatchObject({ offers: { submitted: 1, eligible: 0, rejected: 1 } });
    expect((await annul(callId)).status).toBe(200);
  });

  it('happens once: the second officer reads why not', async () => {
    const callId = await world.openCall({ poolGrosze: 100_000 });
    const answers = await Promise.all([annul(callId), annul(callId, await world.office('officer'))]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = answers.find(({ status }) => status === 409);
    expect(await loser?.json()).toMatchObject({ code: 'not_now' });
  });

  it('needs grounds', async () => {
    const callId = await world.openCall({ poolGrosze: 100_000 });
    const answer = await officer.raw('POST', `/api/office/calls/${callId}/annulment`, { grounds: ' ' });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ problems: [{ code: 'required', path: 'grounds' }] });
  });
});
