import { regonFromDigits } from '@nurt/domain/identifiers';
import { ORGANISATIONS } from '../../../apps/api/src/demo/data/organisations';
import { MEMBERS } from '../../../apps/api/src/demo/data/people';
import { eventually } from '../../support/eventually';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, on, TestWorld } from '../../support/world';
import { nextNip } from '../offers/stage';

const NOW = '2026-07-25T09:00:00Z';

describe('an organisation that nobody may act for any more', () => {
  let test: TestApp;
  let world: TestWorld;
  let administrator: Client;
  let count = 0;
  beforeAll(async () => {
    test = await startApp({ now: NOW, worker: true });
    world = await TestWorld.open(test);
    administrator = await world.office('administrator');
  }, 60_000);
  beforeEach(() => test.clock.set(NOW));
  afterAll(() => test.stop());

  const register = (member: keyof typeof MEMBERS): Promise<string> => {
    count += 1;
    const own = {
      nip: nextNip(),
      regon: regonFromDigits(`4500${String(1000 + count)}`),
      krs: `00007${String(20_000 + count)}`,
    };
    return world.organisation(MEMBERS[member], { ...ORGANISATIONS.melody, ...own }, on(DAYS.adopted));
  };
  const endMandates = (id: string, day = '2026-06-30') =>
    test.sql.query('UPDATE organisation_member SET mandate_to = $2 WHERE organisation_id = $1', [id, day]);
  const unrepresented = async (member: keyof typeof MEMBERS = 'melody') => {
    const id = await register(member);
    await endMandates(id);
    return id;
  };
  const body = (change: Record<string, unknown> = {}) => ({
    email: 'nowa.prezes@nurt.example',
    position: 'prezes zarządu',
    chair: true,
    mandateFrom: '2026-07-01',
    mandateTo: '2030-06-30',
    reason: 'Wniosek z 20 lipca 2026, odpis z ewidencji.',
    ...change,
  });
  const restore = (id: string, change: Record<string, unknown> = {}, by = administrator) =>
    by.raw('POST', `/api/office/organisations/${id}/representative`, body(change));
  const list = (by = administrator) => by.call('GET /api/office/unrepresented-organisations');
  const trailOf = async (id: string) =>
    (await list()).trail.find(({ organisation }) => organisation.id === id);
  const answer = async (response: Promise<Response>) => {
    const sent = await response;
    const { code, problems } = (await sent.json()) as { code?: string; problems?: { path?: string }[] };
    return [sent.status, code, problems?.[0]?.path];
  };

  it('is found by an administrator, from the day after the last mandate', async () => {
    const id = await register('melody');
    await endMandates(id, '2026-07-25');
    const has = async () => (await list()).found.some((one) => one.id === id);
    expect(await has()).toBe(false);
    expect(await answer(restore(id))).toEqual([409, 'representative_present', undefined]);
    test.clock.set('2026-07-25T22:00:00Z');
    expect(await has()).toBe(true);
    expect((await list()).found.find((one) => one.id === id)?.members).toEqual([
      { name: MEMBERS.melody.name, role: 'representative', mandateFrom: null, mandateTo: '2026-07-25' },
    ]);
  });

  it('gets a representative who is invited by mail and accepts, with the reason in the trail', async () => {
    const id = await unrepresented();
    const response = await restore(id);
    expect(response.status).toBe(200);
    const { found } = await list();
    expect(found.find((one) => one.id === id)?.invited).toEqual([
      { email: 'nowa.prezes@nurt.example', expiresAt: '2026-08-08T09:00:00.000Z' },
    ]);
    expect(await trailOf(id)).toMatchObject({
      email: 'nowa.prezes@nurt.example',
      way: 'invited',
      at: '2026-07-25T09:00:00.000Z',
      reason: 'Wniosek z 20 lipca 2026, odpis z ewidencji.',
    });
    const letter = await eventually(async () => {
      const { rows } = await test.sql.query<{ body: string }>(
        `SELECT body FROM mail WHERE template = 'organisationInvitation' AND recipient = 'nowa.prezes@nurt.example'`,
      );
      return rows[0]?.body;
    });
    const token = /token=([\w-]+)/.exec(letter)?.[1];
    const client = test.client();
    const accepted = await client.raw('POST', '/api/invitations/account', {
      token,
      password: 'Cztery brzozy nad Rabą',
      name: 'Nowa Prezes',
      locale: 'pl',
    });
    expect(accepted.status).toBeLessThan(300);
    expect((await list()).found.map((one) => one.id)).not.toContain(id);
    const view = await client.call('GET /api/organisations/:organisationId/members', {
      params: { organisationId: id },
    });
    expect(view.manages).toBe(true);
    expect(view.timeline.map(({ type }) => type)).toContain('organisation.representativeRestored');
    expect(await answer(restore(id))).toEqual([409, 'representative_present', undefined]);
  });

  it('gives a member a new mandate at once', async () => {
    const id = await unrepresented();
    expect((await restore(id, { email: MEMBERS.melody.email.toUpperCase() })).status).toBe(200);
    expect(await trailOf(id)).toMatchObject({ way: 'renewed', email: MEMBERS.melody.email });
    const client = await world.member('melody');
    const view = await client.call('GET /api/organisations/:organisationId/members', {
      params: { organisationId: id },
    });
    expect(view.members).toMatchObject([
      { role: 'representative', chair: true, mandate: 'current', mandateTo: '2030-06-30' },
    ]);
    expect(view.invitations).toEqual([]);
    const letter = await eventually(async () => {
      const { rows } = await test.sql.query<{ body: string }>(
        `SELECT body FROM mail WHERE template = 'representativeRestored' AND recipient = $1`,
        [MEMBERS.melody.email],
      );
      return rows[0]?.body;
    });
    expect(letter).toContain('30 czerwca 2030');
    expect(letter).toContain('Gmina Miasta Bochnia');
  });

  it('takes an earlier invitation of the same address back, and one of two administrators at once is first', async () => {
    const id = await unrepresented();
    const sent = await Promise.all([restore(id), restore(id)]);
    expect(sent.map(({ status }) => status)).toEqual([200, 200]);
    expect((await list()).found.find((one) => one.id === id)?.invited).toHaveLength(1);
    const renewed = await Promise.all([
      restore(id, { email: MEMBERS.melody.email }),
      restore(id, { email: MEMBERS.melody.email }),
    ]);
    expect(renewed.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is not for somebody who belongs to it, nor for a mandate that is over', async () => {
    const id = await unrepresented();
    await test.sql.query(
      `INSERT INTO organisation_member (organisation_id, account_id, role)
       SELECT $1, account_id, 'editor' FROM staff WHERE 'administrator' = ANY (roles)`,
      [id],
    );
    expect(await answer(restore(id))).toEqual([403, 'forbidden', undefined]);
    const other = await unrepresented();
    const over = { mandateFrom: null, mandateTo: '2026-07-24' };
    expect(await answer(restore(other, over))).toEqual([422, 'mandate_over', 'mandateTo']);
    const reversed = { mandateFrom: '2027-01-01', mandateTo: '2026-12-31' };
    expect(await answer(restore(other, reversed))).toEqual([422, 'mandate_reversed', 'mandateTo']);
    expect((await list()).found.find((one) => one.id === other)?.invited).toEqual([]);
  });

  it('is nothing to an authority that it has no matters in while it has some elsewhere', async () => {
    const elsewhere = await test.sql.query<{ id: string }>(
      `INSERT INTO authority (id, name, kind, terc, address, bulletin_url, executive_title, executive_name,
                              treasurer_name, bank_account)
       SELECT gen_random_uuid(), 'Gmina Obca', kind, '1201022', address, bulletin_url, executive_title, executive_name,
              treasurer_name, bank_account FROM authority LIMIT 1 RETURNING id`,
    );
    const id = await register('melody');
    const callId = await world.openCall({ title: 'Nabór' }, 'BL5');
    const { id: offerId } = await world.wholeDraft(callId, id, 'melody');
    await test.sql.query(`UPDATE offer SET authority_id = $2 WHERE id = $1`, [
      offerId,
      elsewhere.rows[0]?.id,
    ]);
    await endMandates(id);
    test.clock.set(NOW);
    expect((await list()).found.map((one) => one.id)).not.toContain(id);
    expect(await answer(restore(id))).toEqual([404, 'not_found', undefined]);
  });

  it('is brought back by administrators alone', async () => {
    const id = await unrepresented();
    for (const role of ['officer', 'executive'] as const) {
      expect((await restore(id, {}, await world.office(role))).status).toBe(403);
    }
    expect((await restore(id, {}, await world.member('seniors'))).status).toBe(403);
  });

  it.each([
    [{ email: 'nie adres' }, 'email'],
    [{ reason: ' ' }, 'reason'],
    [{ mandateTo: '2026-02-30' }, 'mandateTo'],
    [{ chair: 'tak' }, 'chair'],
  ])('refuses %j', async (change, path) => {
    const id = await unrepresented();
    const [status, code, where] = await answer(restore(id, change));
    expect([status, code, where]).toEqual([400, 'malformed_request', path]);
  });
});
