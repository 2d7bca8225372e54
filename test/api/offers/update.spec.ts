import { grosze } from '@nurt/domain/money';
import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { OfferRounds } from '../../../apps/api/src/demo/offer-rounds';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, on, TestWorld } from '../../support/world';
import { codeOf } from '../evaluation/stage';

const AWARDED = 800_000;

describe('the update of an offer that was awarded less than it asked for', () => {
  let test: TestApp;
  let world: TestWorld;
  let rounds: OfferRounds;
  let officer: Client;
  let author: Client;
  let organisationId: string;
  let orders = 0;
  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    rounds = new OfferRounds(world);
    officer = await world.office('officer');
    author = await world.member('melody');
    organisationId = await world.join('melody', 'melody');
  });
  beforeEach(() => test.clock.set(on(DAYS.decided, '12:00').toISOString()));
  afterAll(() => test.stop());

  /** 10 000,00 zł asked for; awarded in a call of its own. */
  const awarded = async (grantGrosze = AWARDED): Promise<string> => {
    const callId = await world.openCall({ poolGrosze: 1_000_000 }, 'BL2');
    const offerId = await world.submittedOffer(callId, organisationId);
    orders += 1;
    await world.awarded(callId, [offerId], grantGrosze, `${String(orders)}/2026`);
    return offerId;
  };
  const update = (offerId: string) => author.call('GET /api/offers/:offerId/update', { params: { offerId } });
  const save = async (offerId: string, changes: { path: string; from: unknown; to: unknown }[]) =>
    author.raw('PATCH', `/api/offers/${offerId}/update`, {
      baseVersion: (await update(offerId)).version,
      changes,
    });
  const send = async (offerId: string) =>
    author.raw('POST', `/api/offers/${offerId}/update/sending`, { version: (await update(offerId)).version });
  const seen = (offerId: string) => officer.call('GET /api/office/offers/:offerId', { params: { offerId } });
  const decide = async (offerId: string, verdict: 'acceptance' | 'return', body: object) =>
    officer.raw('POST', `/api/office/offers/${offerId}/update/${verdict}`, body);
  let numbers = 0;
  const prepare = (offerId: string, grant = AWARDED) => {
    numbers += 1;
    return officer.raw('POST', `/api/office/offers/${offerId}/agreement`, {
      number: `WK.${String(numbers)}.2026`,
      instalments: [{ dueOn: '2026-05-04', grosze: grant }],
    });
  };
  const resign = (offerId: string, reason: string) =>
    author.raw('POST', `/api/offers/${offerId}/resignation`, { reason });
  const held = async (place: string, holder: string) =>
    (
      await test.sql.query<{ grosze: string | null }>(
        'SELECT sum(balance_grosze) AS grosze FROM ledger_account WHERE place = $1 AND holder_id = $2',
        [place, holder],
      )
    ).rows[0]?.grosze ?? '0';

  it('opens the estimate and the sources only, and the agreement waits until the office accepts it', async () => {
    const offerId = await awarded();
    const early = await prepare(offerId);
    expect([early.status, await codeOf(early)]).toEqual([409, 'agreement_update_required']);
    const view = await update(offerId);
    expect(view).toMatchObject({
      status: 'open',
      content: { sources: { grantGrosze: AWARDED } },
      base: { sources: { grantGrosze: 1_000_000 } },
      scope: ['costs', 'sources', 'sport/purposes', 'joint/applicants'],
    });
    expect(view.missing).toMatchObject([{ code: 'offer_sources_do_not_sum' }]);

    const closed = await save(offerId, [{ path: 'results', from: view.content.results, to: 'Mniej.' }]);
    expect(await closed.json()).toMatchObject({
      problems: [{ code: 'offer_field_closed', path: 'results' }],
    });
    const [first] = view.content.costs;
    const path = `costs/${first!.id}/quantity`;
    expect((await save(offerId, [{ path, from: 9_000, to: 7_000 }])).status).toBe(200);
    const own = await save(offerId, [{ path: 'sources/ownFinancialGrosze', from: 150_000, to: 200_000 }]);
    expect(own.status).toBe(200);
    const wrong = await send(offerId);
    expect(await wrong.json()).toMatchObject({ problems: [{ code: 'offer_sources_do_not_sum' }] });
    await save(offerId, [{ path: 'sources/ownFinancialGrosze', from: 200_000, to: 150_000 }]);
    expect((await send(offerId)).status).toBe(200);

    const sent = await seen(offerId);
    expect(sent).toMatchObject({
      requestedGrosze: 1_000_000,
      content: { sources: { grantGrosze: 1_000_000 } },
      update: { status: 'sent', after: { sources: { grantGrosze: AWARDED } } },
    });
    expect(sent.update?.changes.map((change) => change.path)).toEqual([
      path,
      `costs/${first!.id}/years/2026`,
      'sources/grantGrosze',
    ]);
    const accepted = await decide(offerId, 'acceptance', { version: sent.update!.version });
    expect(accepted.status).toBe(200);
    const after = await seen(offerId);
    expect(after).toMatchObject({
      requestedGrosze: 1_000_000,
      content: { sources: { grantGrosze: AWARDED } },
      checksum: sent.update?.checksum,
    });
    const agreement = await prepare(offerId);
    expect(agreement.status).toBe(200 + 1);
    expect(await agreement.json()).toMatchObject({ grantGrosze: AWARDED, totalCostGrosze: 1_000_000 });
    const late = await resign(offerId, 'Nie damy rady.');
    expect([late.status, await codeOf(late)]).toEqual([409, 'offer_resignation_too_late']);
  });

  it('is not needed where everything was awarded', async () => {
    const offerId = await awarded(1_000_000);
    expect((await author.raw('GET', `/api/offers/${offerId}/update`)).status).toBe(404);
    expect((await prepare(offerId, 1_000_000)).status).toBe(201);
  });

  it('opens schedule and results when the organisation says why the task becomes smaller', async () => {
    const offerId = await awarded();
    const { content } = await update(offerId);
    const narrow = (reason: string) =>
      author.raw('PUT', `/api/offers/${offerId}/update/narrowing`, { reason });
    expect(await (await narrow('Jeden koncert mniej.')).json()).toMatchObject({
      narrowing: 'Jeden koncert mniej.',
      scope: expect.arrayContaining(['activities', 'results', 'resultRows']),
    });
    expect((await save(offerId, [{ path: 'results', from: content.results, to: 'Mniej.' }])).status).toBe(
      200,
    );
    const back = await narrow('');
    expect([back.status, await codeOf(back)]).toEqual([409, 'offer_update_narrowing_needed']);
    await save(offerId, [{ path: 'results', from: 'Mniej.', to: content.results }]);
    expect((await narrow('')).status).toBe(200);
  });

  it('comes back with remarks, is sent again, and is accepted only as the officer saw it', async () => {
    const offerId = await awarded();
    const version = await rounds.update(MEMBERS.melody, offerId, on(DAYS.decided, '12:00'));
    const silent = await decide(offerId, 'return', { remarks: ' ' });
    expect(silent.status).toBe(400);
    const returned = await decide(offerId, 'return', { remarks: 'Nagłośnienie jest zbyt drogie.' });
    expect(await returned.json()).toMatchObject({
      update: { status: 'open', remarks: 'Nagłośnienie jest zbyt drogie.', changes: [] },
    });
    expect((await send(offerId)).status).toBe(200);
    const stale = await decide(offerId, 'acceptance', { version });
    expect([stale.status, await codeOf(stale)]).toEqual([409, 'changed_elsewhere']);
    const { update: latest } = await seen(offerId);
    const both = await Promise.all([
      decide(offerId, 'acceptance', { version: latest!.version }),
      decide(offerId, 'return', { remarks: 'Jeszcze raz.' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('may be answered with a resignation: the award goes back to its line at once', async () => {
    const offerId = await awarded();
    const line = world.line('BL2');
    const before = Number(await held('line', line));
    expect(await held('award', offerId)).toBe(String(AWARDED));
    const silent = await resign(offerId, ' ');
    expect([silent.status, await codeOf(silent)]).toEqual([422, 'offer_resignation_reason_required']);
    const answers = await Promise.all([
      resign(offerId, 'Za mało na festiwal.'),
      resign(offerId, 'Za mało na festiwal.'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await held('award', offerId)).toBe('0');
    expect(Number(await held('line', line))).toBe(before + AWARDED);
    expect(await seen(offerId)).toMatchObject({
      status: 'forgone',
      forgoneReason: 'Za mało na festiwal.',
    });
    const agreement = await prepare(offerId);
    expect([agreement.status, await codeOf(agreement)]).toEqual([409, 'agreement_not_awarded']);
  });

  it('never leaves an agreement beside a resignation, whoever comes first', async () => {
    const offerId = await awarded(1_000_000);
    const [resigned, agreed] = await Promise.all([
      resign(offerId, 'Nie damy rady.'),
      prepare(offerId, 1_000_000),
    ]);
    expect([resigned.status === 200, agreed.status === 201].filter(Boolean)).toHaveLength(1);
  });

  it('is written by its authors and decided by the office that prepares agreements', async () => {
    const offerId = await awarded();
    await world.join('traveller', 'traveller');
    const stranger = await world.member('traveller');
    expect((await stranger.raw('GET', `/api/offers/${offerId}/update`)).status).toBe(404);
    expect((await stranger.raw('POST', `/api/offers/${offerId}/resignation`, { reason: 'x' })).status).toBe(
      404,
    );
    const auditor = await world.office('auditor');
    const answer = await auditor.raw('POST', `/api/office/offers/${offerId}/update/acceptance`, {
      version: 1,
    });
    expect(answer.status).toBe(403);
    const early = await decide(offerId, 'acceptance', { version: 1 });
    expect(early.status).toBe(409);
  });

  it('stays out of the ranking: the committee judged what was offered', async () => {
    const offerId = await awarded();
    await rounds.updated(
      { member: MEMBERS.melody, officer: STAFF.officer },
      offerId,
      on(DAYS.decided, '12:00'),
    );
    const { call } = await seen(offerId);
    const evaluation = await officer.call('GET /api/office/calls/:callId/evaluation', {
      params: { callId: call.id },
    });
    expect(evaluation.ranking).toMatchObject([{ requestedGrosze: grosze(1_000_000) }]);
  });
});
