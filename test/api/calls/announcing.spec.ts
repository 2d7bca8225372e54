import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { STAFF } from '../../../apps/api/src/demo/data/people';
import { DAYS, on, TestWorld } from '../../support/world';
import { localDate } from '@nurt/domain/calendar';

/** After the draft, the proposal and the approval. */
const VERSION = 3;
const TODAY = { bulletin: '2026-03-02', noticeBoard: '2026-03-02', website: '2026-03-02' };

describe('announcing a call', () => {
  let test: TestApp;
  let world: TestWorld;
  let officer: Client;
  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    officer = await world.office('officer');
  });
  beforeEach(() => test.clock.set(on(DAYS.announced).toISOString()));
  afterAll(() => test.stop());

  const approved = (change: Parameters<TestWorld['callRequest']>[0] = {}, line = 'BL2') =>
    world.approvedCall(STAFF.officer, world.callRequest(change, line), on(DAYS.announced));
  const announce = (client: Client, id: string, body: object = { version: VERSION, ...TODAY }) =>
    client.raw('POST', `/api/office/calls/${id}/announcement`, body);
  const linesBalance = async (code: string) => {
    const [programme] = await officer.call('GET /api/office/programmes');
    return programme?.lines.find((line) => line.code === code)?.balance;
  };

  it('refuses a window that breaks the law, with its article, and changes nothing', async () => {
    const id = await approved({ closesAt: '2026-03-23T12:00:00+01:00' });
    test.clock.set(on(localDate('2026-03-03')).toISOString());
    const before = await linesBalance('BL2');
    const problem = await officer.refused('POST /api/office/calls/:callId/announcement', {
      params: { callId: id },
      body: { version: VERSION, ...TODAY, website: '2026-03-03' },
    });
    expect(problem).toMatchObject({
      status: 422,
      problems: [
        {
          code: 'call_window_too_short',
          path: 'closesAt',
          params: { days: 21, lastPublication: '2026-03-03', earliest: '2026-03-24' },
          basis: 'UDPP art. 13 ust. 1',
        },
      ],
    });
    const kept = await officer.call('GET /api/office/calls/:callId', { params: { callId: id } });
    expect(kept).toMatchObject({ status: 'approved', number: null, version: VERSION, publications: null });
    expect(await linesBalance('BL2')).toEqual(before);
  });

  it('tells every problem at once, also of the publications', async () => {
    const id = await approved({ poolGrosze: 9_000_000, closesAt: '2026-03-23T12:00:00+01:00' });
    const rival = await approved({ poolGrosze: 1_000_000 });
    await announce(officer, rival);
    const answer = await announce(officer, id, { version: VERSION, ...TODAY, website: '2026-03-03' });
    expect(answer.status).toBe(422);
    const { problems } = (await answer.json()) as { problems: { code: string }[] };
    expect(problems.map(({ code }) => code)).toEqual([
      'call_pool_above_available',
      'call_publication_in_future',
      'call_window_too_short',
    ]);
  });

  it('numbers the call, fixes the law, moves the pool and records the fact', async () => {
    const id = await approved({ poolGrosze: 1_000_000 });
    const before = await linesBalance('BL2');
    const view = await officer.call('POST /api/office/calls/:callId/announcement', {
      params: { callId: id },
      body: { version: VERSION, ...TODAY },
    });
    expect(view).toMatchObject({
      status: 'announced',
      phase: 'open',
      version: VERSION + 1,
      missing: [],
      publications: TODAY,
    });
    expect(view.number).toMatch(/^\d+\/2026$/u);
    expect(view.earliestDeadline.dueOn).toBe('2026-03-23');
    expect(view.timeline.map(({ type }) => type)).toEqual([
      'call.drafted',
      'call.proposed',
      'call.approved',
      'call.announced',
    ]);
    expect(view.timeline[3]).toMatchObject({ actor: 'Anna Wilk', params: { poolGrosze: 1_000_000 } });

    const after = await linesBalance('BL2');
    expect(after?.availableGrosze).toBe(before?.availableGrosze);
    expect(after?.announcedGrosze).toBe((before?.announcedGrosze ?? 0) + 1_000_000);
    const { rows } = await test.sql.query(
      `SELECT statute ->> 'legalBasis' AS basis, statute -> 'rules' ->> 'minimumDays' AS days FROM call WHERE id = $1`,
      [id],
    );
    expect(rows).toEqual([{ basis: 'udpp', days: '21' }]);

    const next = await approved({ poolGrosze: 1_000 });
    expect((await announce(officer, next)).status).toBe(200);
    const { number } = await officer.call('GET /api/office/calls/:callId', { params: { callId: next } });
    expect(Number(number?.split('/')[0])).toBe(Number(view.number?.split('/')[0]) + 1);
  });

  it('lets nobody change the terms afterwards', async () => {
    const id = await approved({ poolGrosze: 1_000 });
    await announce(officer, id);
    const problem = await officer.refused('PUT /api/office/calls/:callId', {
      params: { callId: id },
      body: { ...world.callRequest({ title: 'Inny tytuł' }), version: VERSION + 1 },
    });
    expect(problem).toMatchObject({ status: 409, code: 'call_already_announced' });
  });

  it('happens once when two officers announce the same call: the second reads why', async () => {
    const id = await approved({ poolGrosze: 1_000 });
    const colleague = await world.office('officer');
    const answers = await Promise.all([announce(officer, id), announce(colleague, id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = answers.find(({ status }) => status === 409);
    expect(await loser?.json()).toMatchObject({ code: 'call_already_announced' });
  });

  it('refuses a call that went back, was changed and approved anew meanwhile', async () => {
    const id = await approved({ poolGrosze: 1_000 });
    const executive = await world.office('executive');
    const params = { callId: id };
    await executive.call('POST /api/office/calls/:callId/remarks', { params, body: { remarks: 'Za mało.' } });
    const changed = await officer.call('PUT /api/office/calls/:callId', {
      params,
      body: { ...world.callRequest({ poolGrosze: 2_000 }), version: VERSION + 1 },
    });
    const { version } = await officer.call('POST /api/office/calls/:callId/approval-request', {
      params,
      body: { version: changed.version },
    });
    await executive.call('POST /api/office/calls/:callId/approval', { params, body: { version } });
    const answer = await announce(officer, id);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ code: 'changed_elsewhere' });
  });

  it('never promises more than the line holds, however many officers announce at once', async () => {
    // 59 000 zł on the line, six calls of 20 000 zł: two fit.
    const ids = await Promise.all(
      Array.from({ length: 6 }, () => approved({ poolGrosze: 2_000_000 }, 'BL1')),
    );
    const clients = await Promise.all(ids.map(() => world.office('officer')));
    const answers = await Promise.all(ids.map((id, index) => announce(clients[index]!, id)));

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
    for (const answer of answers.filter(({ status }) => status !== 200)) {
      const { code } = (await answer.json()) as { code: string };
      expect(['insufficient_funds', 'call_pool_above_available']).toContain(code);
    }
    expect(await linesBalance('BL1')).toMatchObject({
      plannedGrosze: 5_900_000,
      availableGrosze: 5_900_000,
      announcedGrosze: 4_000_000,
    });
    const { rows } = await test.sql.query('SELECT * FROM ledger_discrepancy');
    expect(rows).toEqual([]);
    const statuses = await test.sql.query<{ status: string; n: number }>(
      'SELECT status, count(*)::integer AS n FROM call WHERE budget_line_id = $1 GROUP BY status ORDER BY status',
      [world.line('BL1')],
    );
    expect(statuses.rows).toEqual([
      { status: 'announced', n: 2 },
      { status: 'approved', n: 4 },
    ]);
  });

  it('knows no 21 days for a line on the sports act', async () => {
    const id = await approved(
      {
        closesAt: '2026-03-06T12:00:00+01:00',
        decisionBy: localDate('2026-03-20'),
        grantingRules: '',
        sameKindTasks: [],
      },
      'BL5',
    );
    const { bulletin } = TODAY;
    expect((await announce(officer, id, { version: VERSION, bulletin })).status).toBe(200);
  });
});
