import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { eventually } from '../../support/eventually';
import { DAYS, on } from '../../support/world';
import { ProgrammeStage } from '../programmes/stage';

describe('an award that is forgone', () => {
  let stage: ProgrammeStage;
  let awarded: string;
  let next: string;
  beforeAll(async () => {
    stage = await ProgrammeStage.open({ worker: true });
    const { world, officer } = stage;
    const request = world.callRequest({ poolGrosze: 3_000_000 });
    const callId = await world.approvedCall(STAFF.officer, request, on(DAYS.announced));
    const day = DAYS.announced;
    await officer.call('POST /api/office/calls/:callId/announcement', {
      params: { callId },
      body: { version: 3, bulletin: day, noticeBoard: day, website: day },
    });
    const file = async (who: 'melody' | 'traveller') => {
      const organisationId = await world.join(who, who);
      return world.offer(MEMBERS[who], { callId, organisationId }, world.content(), on(DAYS.applied));
    };
    awarded = await file('melody');
    next = await file('traveller');
    await world.scoredCall(callId, [awarded, next]);
    stage.test.clock.set(on(DAYS.scored, '15:00').toISOString());
    await officer.call('PUT /api/office/calls/:callId/proposal', {
      params: { callId },
      body: { amounts: [{ offerId: awarded, grosze: 1_000_000, reason: '' }] },
    });
    await world.approve(STAFF.executive, callId, '77/2026', on(DAYS.decided));
    stage.test.clock.set(on(DAYS.signed).toISOString());
  }, 120_000);
  afterAll(() => stage.test.stop());

  /** The letters of one template, once there are any: each is written by a job of its own, after the commit. */
  const letters = (template: string) =>
    eventually(async () => {
      const { rows } = await stage.test.sql.query<{ recipient: string; body: string }>(
        'SELECT recipient, body FROM mail WHERE template = $1',
        [template],
      );
      return rows.length > 0 ? rows : undefined;
    });

  it('is told to its applicant with the reason, and to the next of the ranking as the office decides', async () => {
    const answer = await stage.officer.raw('POST', `/api/office/awards/${awarded}/forgoing`, {
      reason: 'Organizacja zrezygnowała pismem z 16 kwietnia.',
      tellNext: true,
    });
    expect(answer.status).toBe(200);
    const told = await letters('offerMoneyFreed');
    expect(told.map(({ recipient }) => recipient)).toEqual([MEMBERS.traveller.email]);
    expect(told[0]?.body).toContain('10\u00a0000,00\u00a0zł');
    expect(told[0]?.body).toContain('nie przyznanie dotacji');
    const applicant = await letters('offerForgone');
    expect(applicant.map(({ recipient }) => recipient)).toEqual([MEMBERS.melody.email]);
    expect(applicant[0]?.body).toContain('zrezygnowała pismem z 16 kwietnia');
    // It promises nothing: the next offer stays without a grant, and its page says what it was told.
    const view = await stage.officer.call('GET /api/office/offers/:offerId', { params: { offerId: next } });
    expect(view.status).toBe('notFunded');
    expect(view.timeline.map(({ type }) => type)).toContain('offer.moneyFreed');
  });
});
