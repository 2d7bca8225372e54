import type { ApiView } from '../../../apps/web/src/shared/api/types';
import { AUTHORITY } from '../../../apps/api/src/demo/data/authority';
import { DEMO_PASSWORD, MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { CLOSES_AT, DAYS, on, TestWorld } from '../../support/world';
import { closedCall, codeOf, COMMITTEE, organisationsOf, type ClosedCall } from './stage';

type Offer = ApiView<'GET /api/office/offers/:offerId'>;
const REASON = 'Organizacja nie działa w tej sferze.';

describe('the formal check', () => {
  let test: TestApp;
  let world: TestWorld;
  let officer: Client;
  let call: ClosedCall;
  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    officer = await world.office('officer');
    call = await closedCall(world, await organisationsOf(world));
  });
  beforeEach(() => test.clock.set(on(DAYS.checked).toISOString()));
  afterAll(() => test.stop());

  const read = (offerId: string, client = officer) =>
    client.call('GET /api/office/offers/:offerId', { params: { offerId } });
  const answers = (offer: Offer, reason = '') => ({
    outcome: reason === '' ? ('admitted' as const) : ('rejected' as const),
    answers: offer.call.terms.checklist.map(({ id }, index) => ({
      itemId: id,
      met: reason === '' || index > 0,
      reason: index === 0 ? reason : '',
    })),
  });
  const check = (offerId: string, body: object, client = officer) =>
    client.raw('PUT', `/api/office/offers/${offerId}/formal-check`, body);

  it('waits for the end of the window: until then the office cannot read the offer', async () => {
    const body = answers(await read(call.first));
    test.clock.set(new Date(CLOSES_AT.getTime() - 1).toISOString());
    const sealed = await officer.raw('GET', `/api/office/offers/${call.first}`);
    expect([sealed.status, await codeOf(sealed)]).toEqual([409, 'call_window_not_closed']);
    const early = await check(call.first, body);
    expect([early.status, await codeOf(early)]).toEqual([409, 'call_window_not_closed']);

    test.clock.set(CLOSES_AT.toISOString());
    expect(await read(call.first)).toMatchObject({
      status: 'submitted',
      content: { title: 'Muzyczna Altana' },
      organisation: { role: null },
      requestedGrosze: 1_000_000,
      formalCheck: null,
      moves: [
        { move: 'formalCheck', allowed: true },
        { move: 'returnToCorrect', allowed: false, reason: 'offer_correction_not_foreseen' },
        { move: 'acceptUpdate', allowed: false, reason: 'not_now' },
        { move: 'returnUpdate', allowed: false, reason: 'not_now' },
        { move: 'prepareAgreement', allowed: false, reason: 'not_now' },
      ],
    });
  });

  it('answers every point, reasons what is not met and concludes what follows', async () => {
    const offer = await read(call.first);
    const [one, , ...rest] = answers(offer).answers;
    const problem = await officer.refused('PUT /api/office/offers/:offerId/formal-check', {
      params: { offerId: call.first },
      body: { outcome: 'admitted', answers: [{ ...one!, met: false }, ...rest] },
    });
    expect(problem.status).toBe(422);
    expect(problem.problems).toEqual([
      {
        code: 'formal_item_unanswered',
        path: 'answers',
        params: { item: offer.call.terms.checklist[1]?.text },
      },
      {
        code: 'formal_reason_required',
        path: 'answers.0.reason',
        params: { item: offer.call.terms.checklist[0]?.text },
      },
    ]);
    const contradiction = await check(call.first, { ...answers(offer, REASON), outcome: 'admitted' });
    expect([contradiction.status, await codeOf(contradiction)]).toEqual([422, 'formal_outcome_mismatch']);
    expect((await read(call.first)).status).toBe('submitted');
  });

  it('tells the authors of a rejected offer why, and can be made anew', async () => {
    const offer = await read(call.first);
    expect((await check(call.first, answers(offer, REASON))).status).toBe(200);
    const author = await world.member('melody');
    const seen = () => author.call('GET /api/offers/:offerId', { params: { offerId: call.first } });
    expect(await seen()).toMatchObject({
      status: 'rejected',
      formalCheck: {
        outcome: 'rejected',
        reasons: [{ text: offer.call.terms.checklist[0]?.text, reason: REASON }],
      },
    });

    expect((await check(call.first, answers(offer))).status).toBe(200);
    expect(await seen()).toMatchObject({
      status: 'eligible',
      formalCheck: { outcome: 'admitted', reasons: [] },
    });
    const view = await read(call.first);
    expect(view.formalCheck).toMatchObject({ outcome: 'admitted', decidedBy: STAFF.officer.name });
    expect(view.timeline.map(({ type }) => type).slice(-4)).toEqual([
      'offer.submitted',
      'offer.rejected',
      'offer.formalCheckReopened',
      'offer.admitted',
    ]);
  });

  it('is fixed once the committee has filed a sheet, and says so', async () => {
    const own = await closedCall(world, {
      melody: (await read(call.first)).organisation.id,
      traveller: (await read(call.second)).organisation.id,
    });
    await world.eligible(own.callId, own.first);
    await world.eligible(own.callId, own.second);
    await world.committee(STAFF.officer, own.callId, COMMITTEE, on(DAYS.checked, '12:00'));
    await world.score(STAFF.assessor, own.callId, own.first, 0.8, on(DAYS.scored));

    test.clock.set(on(DAYS.scored, '12:00').toISOString());
    const view = await read(own.second);
    expect(view.moves[0]).toEqual({ move: 'formalCheck', allowed: false, reason: 'formal_check_locked' });
    const late = await check(own.second, answers(view, REASON));
    expect([late.status, await codeOf(late)]).toEqual([409, 'formal_check_locked']);
    expect((await read(own.second)).status).toBe('eligible');
  });

  it('is not made by somebody who belongs to the organisation', async () => {
    const offer = await read(call.second);
    const accountId = (await world.as(STAFF.officer, on(DAYS.checked))).actor.accountId;
    await test.sql.query(
      `INSERT INTO organisation_member (organisation_id, account_id, role) VALUES ($1, $2, 'editor')`,
      [offer.organisation.id, accountId],
    );
    const answer = await check(call.second, answers(offer));
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'member_excluded']);
    await test.sql.query('DELETE FROM organisation_member WHERE account_id = $1', [accountId]);
  });

  it('is made by cooperation officers of the authority only', async () => {
    const body = answers(await read(call.second));
    const other = await world.authority({ ...AUTHORITY, terc: '1201052' }, on(DAYS.adopted));
    const neighbour = { email: 'sasiad@gmina.example', name: 'Adam Sąsiad' };
    await world.staff(
      other,
      { ...neighbour, roles: ['cooperationOfficer'] },
      DEMO_PASSWORD,
      on(DAYS.adopted),
    );
    const stranger = await test.client().signIn(neighbour.email, DEMO_PASSWORD);
    const auditor = await world.office('auditor');
    const author = await test.client().signIn(MEMBERS.traveller.email, DEMO_PASSWORD);

    const statuses = await Promise.all([
      stranger.raw('GET', `/api/office/offers/${call.second}`),
      check(call.second, body, stranger),
      auditor.raw('GET', `/api/office/offers/${call.second}`),
      check(call.second, body, auditor),
      author.raw('GET', `/api/office/offers/${call.second}`),
      check(call.second, body, author),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 200, 403, 403, 403]);
    expect((await read(call.second, auditor)).moves.map(({ reason }) => reason)).toEqual([
      'forbidden',
      'forbidden',
      'forbidden',
      'forbidden',
      'forbidden',
    ]);
  });
});
