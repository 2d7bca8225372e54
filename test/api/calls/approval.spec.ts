import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '../../../apps/api/src/demo/data/people';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, on, TestWorld } from '../../support/world';

describe('approving a call', () => {
  let test: TestApp;
  let world: TestWorld;
  let officer: Client;
  let colleague: Client;
  let executive: Client;
  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    officer = await world.office('officer');
    executive = await world.office('executive');
    const second = { email: 'wspolpraca2@bochnia.example', name: 'Ola Druga' };
    const hired = { ...second, roles: ['cooperationOfficer'] as const };
    await world.staff(world.authorityId, hired, DEMO_PASSWORD, on(DAYS.adopted));
    colleague = await test.client().signIn(second.email, DEMO_PASSWORD);
  });
  beforeEach(() => test.clock.set(on(DAYS.announced).toISOString()));
  afterAll(() => test.stop());

  type Change = Parameters<TestWorld['callRequest']>[0];
  const draft = async (change: Change = {}) =>
    (await officer.call('POST /api/office/calls', { body: world.callRequest(change) })).id;
  const propose = (client: Client, callId: string, version = 1) =>
    client.call('POST /api/office/calls/:callId/approval-request', { params: { callId }, body: { version } });
  const proposed = async (change: Change = {}) => {
    const id = await draft(change);
    await propose(officer, id);
    return id;
  };
  const approve = (client: Client, id: string, version = 2) =>
    client.raw('POST', `/api/office/calls/${id}/approval`, { version });
  const save = (client: Client, id: string, version: number) =>
    client.raw('PUT', `/api/office/calls/${id}`, { ...world.callRequest({ title: 'Inny' }), version });
  const codeOf = async (answer: Response) => [
    answer.status,
    ((await answer.json()) as { code: string }).code,
  ];

  it('is done by a second person, who reads who proposed it, and opens the way to the announcement', async () => {
    const id = await proposed();
    const waiting = await executive.call('GET /api/office/calls/:callId', { params: { callId: id } });
    expect(waiting).toMatchObject({
      status: 'proposed',
      phase: 'proposed',
      approval: { proposedBy: 'Anna Wilk', approvedBy: null },
    });
    expect(waiting.moves.filter(({ allowed }) => allowed).map(({ move }) => move)).toEqual([
      'approve',
      'sendBack',
    ]);
    const approved = await executive.call('POST /api/office/calls/:callId/approval', {
      params: { callId: id },
      body: { version: 2 },
    });
    expect(approved).toMatchObject({ status: 'approved', approval: { approvedBy: 'Jerzy Lis' } });
    const seen = await officer.call('GET /api/office/calls/:callId', { params: { callId: id } });
    expect(seen.moves.find(({ move }) => move === 'announce')).toEqual({ move: 'announce', allowed: true });
  });

  it('is refused to whoever proposed it and to whoever wrote it last', async () => {
    const own = await proposed();
    expect(await codeOf(await approve(officer, own))).toEqual([403, 'call_approver_is_author']);

    const written = await draft();
    expect((await save(colleague, written, 1)).status).toBe(200);
    await propose(officer, written, 2);
    expect(await codeOf(await approve(colleague, written, 3))).toEqual([403, 'call_approver_is_author']);
    expect((await approve(executive, written, 3)).status).toBe(200);
  });

  it('needs two people in the database too, whatever a program says', async () => {
    const id = await proposed();
    const alone = test.sql.query(
      `UPDATE call SET status = 'approved', approved_by = proposed_by, approved_at = now() WHERE id = $1`,
      [id],
    );
    await expect(alone).rejects.toMatchObject({ constraint: 'call_four_eyes' });
    const nobody = test.sql.query(`UPDATE call SET status = 'approved' WHERE id = $1`, [id]);
    await expect(nobody).rejects.toMatchObject({ constraint: 'call_approved_by_somebody' });
  });

  it('shows everything the law still misses, and is refused with all of it', async () => {
    const id = await proposed({ grantingRules: '', checklist: [], closesAt: '2026-03-20T12:00:00+01:00' });
    const { missing } = await executive.call('GET /api/office/calls/:callId', { params: { callId: id } });
    const codes = ['call_item_missing', 'call_window_too_short', 'call_checklist_required'];
    expect(missing.map(({ code }) => code)).toEqual(codes);
    const answer = await approve(executive, id);
    expect(answer.status).toBe(422);
    const { problems } = (await answer.json()) as { problems: { code: string }[] };
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  it('lets nobody change or announce the call meanwhile', async () => {
    const id = await proposed();
    expect(await codeOf(await save(officer, id, 2))).toEqual([409, 'call_not_draft']);
    const today = { bulletin: '2026-03-02', noticeBoard: '2026-03-02', website: '2026-03-02' };
    const announced = officer.raw('POST', `/api/office/calls/${id}/announcement`, { version: 2, ...today });
    expect(await codeOf(await announced)).toEqual([409, 'call_not_approved']);
    await approve(executive, id);
    expect(await codeOf(await save(officer, id, 3))).toEqual([409, 'call_not_draft']);
    expect((await test.client().raw('GET', `/api/public/calls/${id}`)).status).toBe(404);
  });

  it('is taken back by its proposer alone, and starts anew', async () => {
    const id = await proposed();
    const takeBack = (client: Client) => client.raw('DELETE', `/api/office/calls/${id}/approval-request`);
    expect(await codeOf(await takeBack(colleague))).toEqual([403, 'call_proposed_by_other']);
    expect((await takeBack(officer)).status).toBe(200);
    expect((await save(officer, id, 3)).status).toBe(200);
    await propose(officer, id, 4);
    await approve(executive, id, 5);
    expect(await codeOf(await takeBack(officer))).toEqual([409, 'not_now']);
  });

  it('may end with remarks instead, also after it was given', async () => {
    const id = await proposed();
    await approve(executive, id);
    const back = await executive.call('POST /api/office/calls/:callId/remarks', {
      params: { callId: id },
      body: { remarks: 'Próg punktowy jest za niski.' },
    });
    expect(back).toMatchObject({
      status: 'draft',
      approval: { proposedBy: null, approvedBy: null, remarks: 'Próg punktowy jest za niski.' },
    });
    expect(back.timeline.at(-1)).toMatchObject({
      type: 'call.sentBack',
      params: { remarks: 'Próg punktowy jest za niski.' },
    });
    expect((await propose(officer, id, 4)).approval.remarks).toBeNull();
    const empty = executive.raw('POST', `/api/office/calls/${id}/remarks`, { remarks: '  ' });
    expect((await empty).status).toBe(400);
  });

  it('concerns what was read: a version that changed behind the page is refused', async () => {
    const id = await proposed();
    await officer.call('DELETE /api/office/calls/:callId/approval-request', { params: { callId: id } });
    await save(officer, id, 3);
    await propose(officer, id, 4);
    expect(await codeOf(await approve(executive, id, 2))).toEqual([409, 'changed_elsewhere']);
  });

  it('waits on the board of those who may approve, not of its author', async () => {
    const id = await proposed({ title: `Do zatwierdzenia ${randomUUID()}` });
    const waits = async (client: Client) => {
      const { waiting } = await client.call('GET /api/office/board');
      return waiting.find(({ kind }) => kind === 'callsToApprove')?.items.map((item) => item.id) ?? [];
    };
    expect(await waits(executive)).toContain(id);
    expect(await waits(officer)).not.toContain(id);
  });
});
