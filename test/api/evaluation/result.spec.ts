import { STAFF } from '../../../apps/api/src/demo/data/people';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, on, TestWorld } from '../../support/world';
import { admittedCall, codeOf, organisationsOf, type ClosedCall } from './stage';

describe('the result of a call', () => {
  let test: TestApp;
  let world: TestWorld;
  let organisations: { melody: string; traveller: string };
  let officer: Client;
  let executive: Client;
  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    organisations = await organisationsOf(world);
    officer = await world.office('officer');
    executive = await world.office('executive');
  });
  beforeEach(() => test.clock.set(on(DAYS.decided).toISOString()));
  afterAll(() => test.stop());

  /** All sheets filed: the first offer with 80 %, the second with this share. */
  const scored = async (poolGrosze: number, secondShare = 0.6): Promise<ClosedCall> => {
    const call = await admittedCall(world, organisations, poolGrosze);
    for (const member of [STAFF.assessor, STAFF.assessorOfOrganisations]) {
      await world.score(member, call.callId, call.first, 0.8, on(DAYS.scored));
      await world.score(member, call.callId, call.second, secondShare, on(DAYS.scored));
    }
    return call;
  };
  const propose = (callId: string, ...amounts: [string, number][]) =>
    officer.raw('PUT', `/api/office/calls/${callId}/proposal`, {
      amounts: amounts.map(([offerId, grosze]) => ({ offerId, grosze, reason: 'Według listy' })),
    });
  const proposedAt = async (callId: string) => (await evaluation(callId)).proposal?.proposedAt;
  const approve = async (
    callId: string,
    orderNumber: string,
    client = executive,
    orderDate: string = DAYS.decided,
  ) =>
    client.raw('POST', `/api/office/calls/${callId}/result`, {
      orderNumber,
      orderDate,
      proposedAt: (await proposedAt(callId)) ?? '2026-01-01T00:00:00Z',
    });
  const evaluation = (callId: string, client = officer) =>
    client.call('GET /api/office/calls/:callId/evaluation', { params: { callId } });
  const balance = async () => {
    const [programme] = await officer.call('GET /api/office/programmes');
    return programme?.lines.find(({ code }) => code === 'BL2')?.balance;
  };

  it('is proposed by an officer within what the call holds, with every problem told at once', async () => {
    const { callId, first, second } = await scored(1_200_000, 0.4);
    const wrong = await propose(callId, [first, 1_000_001], [second, 300_000], [callId, 1]);
    expect(wrong.status).toBe(422);
    expect(await wrong.json()).toMatchObject({
      problems: [
        {
          code: 'proposal_above_request',
          path: 'amounts.0.grosze',
          params: { place: 1, requestedGrosze: 1_000_000 },
        },
        { code: 'proposal_below_threshold', path: 'amounts.1.grosze', params: { place: 2 } },
        { code: 'proposal_offer_unknown', path: 'amounts.2.offerId' },
        {
          code: 'proposal_above_pool',
          path: 'amounts',
          params: { totalGrosze: 1_300_002, availableGrosze: 1_200_000 },
        },
      ],
    });
    const none = await approve(callId, '1/2026');
    expect([none.status, await codeOf(none)]).toEqual([409, 'proposal_required']);

    const right = await propose(callId, [first, 900_000]);
    expect(await right.json()).toMatchObject({
      availableGrosze: 1_200_000,
      ranking: [
        {
          offerId: first,
          place: 1,
          meetsThreshold: true,
          proposedGrosze: 900_000,
          proposalReason: 'Według listy',
        },
        { offerId: second, place: 2, meetsThreshold: false, proposedGrosze: 0, proposalReason: '' },
      ],
      proposal: { proposedBy: STAFF.officer.name },
    });
    const { moves } = await evaluation(callId, executive);
    expect(moves).toEqual([
      { move: 'appoint', allowed: false, reason: 'forbidden' },
      { move: 'propose', allowed: false, reason: 'forbidden' },
      { move: 'approve', allowed: true },
    ]);
    expect((await approve(callId, '2/2026', officer)).status).toBe(403);
  });

  it('is not approved when the proposal was changed behind the page that the mayor looks at', async () => {
    const { callId, first } = await scored(1_100_000);
    await propose(callId, [first, 900_000]);
    const seen = await proposedAt(callId);
    test.clock.set('2026-04-10T09:00:00Z');
    await propose(callId, [first, 1_000_000]);
    const body = { orderNumber: '70/2026', orderDate: DAYS.decided, proposedAt: seen };
    const answer = await executive.raw('POST', `/api/office/calls/${callId}/result`, body);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ code: 'changed_elsewhere' });
  });

  it('is approved all at once: money, offers, call, the public page and a fact for every applicant', async () => {
    const { callId, first, second } = await scored(1_500_000);
    await propose(callId, [first, 800_000]);
    const before = await balance();
    const answer = await approve(callId, '77/2026');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      availableGrosze: 0,
      result: { orderNumber: '77/2026', orderDate: '2026-04-10', approvedBy: STAFF.executive.name },
      moves: [
        { move: 'appoint', allowed: false, reason: 'forbidden' },
        { move: 'propose', allowed: false, reason: 'forbidden' },
        { move: 'approve', allowed: false, reason: 'already_done' },
      ],
    });

    const after = await balance();
    expect(after?.reservedGrosze).toBe((before?.reservedGrosze ?? 0) + 800_000);
    expect(after?.announcedGrosze).toBe((before?.announcedGrosze ?? 0) - 1_500_000);
    expect(after?.availableGrosze).toBe((before?.availableGrosze ?? 0) - 800_000);
    expect(after?.plannedGrosze).toBe(9_900_000);

    const seen = await test.client().call('GET /api/public/calls/:callId', { params: { callId } });
    expect(seen).toMatchObject({
      phase: 'resolved',
      result: {
        orderNumber: '77/2026',
        orderDate: '2026-04-10',
        publishedAt: on(DAYS.decided).toISOString(),
      },
    });
    expect(seen.result?.rows).toEqual([
      {
        organisation: expect.any(String),
        title: 'Muzyczna Altana',
        requestedGrosze: 1_000_000,
        awardedGrosze: 800_000,
        score: 8000,
        grantId: first,
      },
      {
        organisation: expect.any(String),
        title: 'Wędrówki z Pasją',
        requestedGrosze: 1_000_000,
        awardedGrosze: 0,
        score: 6000,
        grantId: null,
      },
    ]);

    const author = await world.member('melody');
    const mine = await author.call('GET /api/offers/:offerId', { params: { offerId: first } });
    expect(mine).toMatchObject({ status: 'awarded', awardedGrosze: 800_000 });
    const declined = await officer.call('GET /api/office/offers/:offerId', { params: { offerId: second } });
    expect(declined.status).toBe('notFunded');

    const { rows } = await test.sql.query<{ type: string; subject_id: string; data: object }>(
      `SELECT type, subject_id, data FROM event WHERE correlation_id =
         (SELECT correlation_id FROM event WHERE type = 'call.resolved' AND subject_id = $1) ORDER BY position`,
      [callId],
    );
    expect(rows.map(({ type, subject_id }) => [type, subject_id])).toEqual([
      ['offer.awarded', first],
      ['offer.declined', second],
      ['call.resolved', callId],
    ]);
    expect(rows[2]?.data).toMatchObject({ orderNumber: '77/2026', releasedGrosze: 700_000 });
  });

  it('stays as it was approved, though the sheets would give another figure today', async () => {
    const { callId, first, second } = await scored(1_000_000);
    await propose(callId, [first, 300_000]);
    expect((await approve(callId, '78/2026')).status).toBe(200);
    // A result approved while means were still rounded half up, and before it was kept who reached the threshold.
    await test.ownerSql.query(`ALTER TABLE call_result DISABLE TRIGGER USER`);
    await test.ownerSql.query(
      `UPDATE call_result SET rows = jsonb_set(rows, '{1,score}', '6001') #- '{1,meetsThreshold}' WHERE call_id = $1`,
      [callId],
    );
    await test.ownerSql.query(`ALTER TABLE call_result ENABLE TRIGGER USER`);
    const { ranking } = await evaluation(callId);
    expect(ranking?.map(({ offerId, score, meetsThreshold }) => [offerId, score, meetsThreshold])).toEqual([
      [first, 8000, true],
      [second, 6001, true],
    ]);
  });

  it('is approved once: the second executive reads that it is done, and no money moves twice', async () => {
    const { callId, first, second } = await scored(1_500_000);
    await propose(callId, [first, 900_000], [second, 600_000]);
    const before = await balance();
    const clients = await Promise.all([1, 2, 3].map(() => world.office('executive')));
    const answers = await Promise.all(
      clients.map((client, index) => approve(callId, `8${index}/2026`, client)),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    for (const answer of answers.filter(({ status }) => status === 409)) {
      expect(await codeOf(answer)).toBe('already_done');
    }
    const after = await balance();
    expect(after?.reservedGrosze).toBe((before?.reservedGrosze ?? 0) + 1_500_000);
    expect(after?.availableGrosze).toBe((before?.availableGrosze ?? 0) - 1_500_000);
    expect((await test.sql.query('SELECT * FROM ledger_discrepancy')).rows).toEqual([]);
  });

  it('takes an order number once in an authority, also when two calls are decided at the same time', async () => {
    const calls = [await scored(1_000_000), await scored(1_000_000)];
    for (const { callId, first } of calls) await propose(callId, [first, 100]);
    const clients = await Promise.all(calls.map(() => world.office('executive')));
    const answers = await Promise.all(
      calls.map(({ callId }, index) => approve(callId, '90/2026', clients[index]!)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = answers.findIndex(({ status }) => status === 409);
    expect(await codeOf(answers[loser]!)).toBe('order_number_taken');

    const { callId, first } = calls[loser]!;
    expect(await evaluation(callId)).toMatchObject({ result: null, availableGrosze: 1_000_000 });
    const offer = await officer.call('GET /api/office/offers/:offerId', { params: { offerId: first } });
    expect(offer).toMatchObject({ status: 'eligible', awardedGrosze: null });
    const later = await approve(callId, '90/2026');
    expect([later.status, await codeOf(later)]).toEqual([409, 'order_number_taken']);
    expect((await approve(callId, '91/2026')).status).toBe(200);
  });

  it.each([
    ['2026-04-11', 'order_date_in_future'],
    ['2026-03-26', 'order_date_before_close'],
  ])('is not approved by an order of %s', async (orderDate, code) => {
    const { callId, first } = await lastScored();
    await propose(callId, [first, 100]);
    const answer = await approve(callId, '95/2026', executive, orderDate);
    expect([answer.status, await codeOf(answer)]).toEqual([422, code]);
  });

  it('may give no grant where no offer reaches the threshold, and then all money goes back', async () => {
    const call = await admittedCall(world, organisations, 1_000_000);
    for (const member of [STAFF.assessor, STAFF.assessorOfOrganisations]) {
      await world.score(member, call.callId, call.first, 0.3, on(DAYS.scored));
      await world.score(member, call.callId, call.second, 0.2, on(DAYS.scored));
    }
    const before = await balance();
    expect((await propose(call.callId)).status).toBe(200);
    expect((await approve(call.callId, '99/2026')).status).toBe(200);
    const after = await balance();
    expect(after).toEqual({ ...before, announcedGrosze: (before?.announcedGrosze ?? 0) - 1_000_000 });
    const seen = await test
      .client()
      .call('GET /api/public/calls/:callId', { params: { callId: call.callId } });
    expect(seen.result?.rows.map(({ awardedGrosze, grantId }) => [awardedGrosze, grantId])).toEqual([
      [0, null],
      [0, null],
    ]);
  });

  let kept: ClosedCall | undefined;
  async function lastScored(): Promise<ClosedCall> {
    kept ??= await scored(1_000_000);
    return kept;
  }
});
