import { randomUUID } from 'node:crypto';
import { AUTHORITY } from '../../../apps/api/src/demo/data/authority';
import { DEMO_PASSWORD } from '../../../apps/api/src/demo/data/people';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, on, TestWorld } from '../../support/world';

describe('writing a call', () => {
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

  it('begins with a draft that says what the law still misses, with the provision', async () => {
    const draft = await officer.call('POST /api/office/calls', {
      body: world.callRequest({ grantingRules: '', closesAt: '2026-03-20T12:00:00+01:00' }),
    });
    expect(draft).toMatchObject({ number: null, status: 'draft', phase: 'draft', version: 1 });
    expect(draft.missing).toEqual([
      expect.objectContaining({
        code: 'call_item_missing',
        path: 'grantingRules',
        basis: 'UDPP art. 13 ust. 2 pkt 3',
      }),
      {
        code: 'call_window_too_short',
        path: 'closesAt',
        params: { days: 21, lastPublication: '2026-03-02', earliest: '2026-03-23' },
        basis: 'UDPP art. 13 ust. 1',
      },
    ]);
    expect(draft.earliestDeadline).toMatchObject({ dueOn: '2026-03-23', basis: 'UDPP art. 13 ust. 1' });
    expect(draft.line).toMatchObject({ code: 'BL2', availableGrosze: 9_900_000 });
    expect(draft.moves).toEqual([
      { move: 'edit', allowed: true },
      { move: 'propose', allowed: true },
      { move: 'takeBack', allowed: false, reason: 'not_now' },
      { move: 'approve', allowed: false, reason: 'not_now' },
      { move: 'sendBack', allowed: false, reason: 'not_now' },
      { move: 'announce', allowed: false, reason: 'call_not_approved' },
      { move: 'publish', allowed: false, reason: 'not_now' },
      { move: 'correct', allowed: false, reason: 'not_now' },
      { move: 'annul', allowed: false, reason: 'not_now' },
    ]);
    expect(await officer.call('GET /api/office/calls')).toContainEqual(
      expect.objectContaining({ id: draft.id, number: null, phase: 'draft', offers: 0 }),
    );
  });

  it('keeps the closing instant in UTC, however its offset was written', async () => {
    const { terms } = await officer.call('POST /api/office/calls', {
      body: world.callRequest({ closesAt: '2026-03-27T15:30:00+01:00' }),
    });
    expect(terms.closesAt).toBe('2026-03-27T14:30:00.000Z');
  });

  it('does not let whoever saw an older version overwrite the newer one', async () => {
    const { id, version } = await officer.call('POST /api/office/calls', { body: world.callRequest() });
    const colleague = await world.office('officer');
    const save = (client: Client, title: string) =>
      client.raw('PUT', `/api/office/calls/${id}`, { ...world.callRequest({ title }), version });
    const answers = await Promise.all([save(officer, 'Pierwsza'), save(colleague, 'Druga')]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = await answers.find(({ status }) => status === 409)?.json();
    expect(loser).toMatchObject({ code: 'changed_elsewhere' });
    const winner = answers[0]?.status === 200 ? 'Pierwsza' : 'Druga';
    const kept = await officer.call('GET /api/office/calls/:callId', { params: { callId: id } });
    expect(kept).toMatchObject({ version: 2, terms: { title: winner } });
  });

  it('refuses what is malformed with all its problems, and keeps nothing of it', async () => {
    const before = await officer.call('GET /api/office/calls');
    const answer = await officer.raw('POST', '/api/office/calls', {
      ...world.callRequest(),
      poolGrosze: 100.5,
      taskTo: '2026-02-30',
      closesAt: '2026-03-27T15:30:00',
      kind: 'gift',
      secret: true,
    });
    expect(answer.status).toBe(400);
    const { problems } = (await answer.json()) as { problems: { code: string; path: string }[] };
    expect(problems.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      'invalid_amount poolGrosze',
      'invalid_choice kind',
      'invalid_date taskTo',
      'invalid_instant closesAt',
      'unknown_field secret',
    ]);
    expect(await officer.call('GET /api/office/calls')).toEqual(before);
  });

  it('refuses an instant that ISO 8601 can write and a clock cannot show', async () => {
    const problem = await officer.refused('POST /api/office/calls', {
      body: world.callRequest({ closesAt: '2026-W13-5T15:30:00+01:00' }),
    });
    expect(problem).toMatchObject({ status: 400, problems: [{ code: 'invalid_instant', path: 'closesAt' }] });
  });

  it('stands on a line of the own authority', async () => {
    const problem = await officer.refused('POST /api/office/calls', {
      body: world.callRequest({ budgetLineId: randomUUID() }),
    });
    expect(problem).toMatchObject({
      status: 422,
      problems: [{ code: 'call_line_required', path: 'budgetLineId' }],
    });
  });

  it('is read by the whole office and written by cooperation officers only', async () => {
    const { id } = await officer.call('POST /api/office/calls', { body: world.callRequest() });
    const treasurer = await world.office('treasurer');
    const view = await treasurer.call('GET /api/office/calls/:callId', { params: { callId: id } });
    expect([...new Set(view.moves.map(({ reason }) => reason))]).toEqual(['forbidden']);
    const answers = await Promise.all([
      treasurer.raw('POST', '/api/office/calls', world.callRequest()),
      treasurer.raw('PUT', `/api/office/calls/${id}`, { ...world.callRequest(), version: 1 }),
      treasurer.raw('POST', `/api/office/calls/${id}/announcement`, {}),
      treasurer.raw('POST', `/api/office/calls/${id}/annulment`, { grounds: 'Brak ofert' }),
      (await world.office('assessor')).raw('GET', `/api/office/calls/${id}`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
  });

  it('does not exist for another authority in the same database', async () => {
    const { id } = await officer.call('POST /api/office/calls', { body: world.callRequest() });
    const other = await world.authority(
      { ...AUTHORITY, name: 'Gmina Sąsiednia', terc: '1201052' },
      on(DAYS.adopted),
    );
    const neighbour = { email: 'sasiad@gmina.example', name: 'Adam Sąsiad' };
    await world.staff(
      other,
      { ...neighbour, roles: ['cooperationOfficer'] },
      DEMO_PASSWORD,
      on(DAYS.adopted),
    );
    const stranger = await test.client().signIn(neighbour.email, DEMO_PASSWORD);
    const publications = { bulletin: '2026-03-02', noticeBoard: '2026-03-02', website: '2026-03-02' };

    expect(await stranger.call('GET /api/office/calls')).toEqual([]);
    const answers = await Promise.all([
      stranger.raw('GET', `/api/office/calls/${id}`),
      stranger.raw('PUT', `/api/office/calls/${id}`, { ...world.callRequest(), version: 1 }),
      stranger.raw('POST', `/api/office/calls/${id}/announcement`, { version: 1, ...publications }),
      stranger.raw('POST', `/api/office/calls/${id}/annulment`, { grounds: 'Brak ofert' }),
      stranger.raw('GET', `/api/office/calls/${id}/evaluation`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    const problem = await stranger.refused('POST /api/office/calls', { body: world.callRequest() });
    expect(problem.problems).toEqual([expect.objectContaining({ code: 'call_line_required' })]);
  });
});
