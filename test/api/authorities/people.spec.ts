import type { AuthorityRole } from '@nurt/domain/access';
import { AUTHORITY } from '../../../apps/api/src/demo/data/authority';
import { MEMBERS, STAFF, type StaffKey } from '../../../apps/api/src/demo/data/people';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { eventually } from '../../support/eventually';
import { DAYS, on, TestWorld } from '../../support/world';

const NOW = '2026-03-02T09:00:00Z';
const PASSWORD = 'lipy-nad-raba-kwitna';

describe('The people of an authority', () => {
  let test: TestApp;
  let world: TestWorld;
  let administrator: Client;
  let count = 0;
  beforeAll(async () => {
    test = await startApp({ now: NOW, worker: true });
    world = await TestWorld.open(test);
    administrator = await world.office('administrator');
  }, 60_000);
  afterAll(() => test.stop());

  const people = (by = administrator) => by.call('GET /api/office/people');
  const person = async (email: string) => (await people()).people.find((one) => one.email === email);
  const idOf = async (key: StaffKey) => (await person(STAFF[key].email))!.accountId;
  const invitation = (change: Record<string, unknown> = {}) => ({
    email: 'nowa@bochnia.example',
    name: 'Nina Nowa',
    locale: 'pl' as const,
    roles: ['auditor'],
    ...change,
  });
  const invite = (change: Record<string, unknown> = {}, by = administrator) =>
    by.raw('POST', '/api/office/people', invitation(change));
  const change = (id: string, roles: unknown, version: number, by = administrator) =>
    by.raw('PUT', `/api/office/people/${id}`, { roles, version });
  const end = (id: string, by = administrator) => by.raw('DELETE', `/api/office/people/${id}`);
  const answer = async (response: Promise<Response>) => {
    const sent = await response;
    const { code, problems } = (await sent.json()) as { code?: string; problems?: { path?: string }[] };
    return [sent.status, code, problems?.[0]?.path];
  };
  const letter = (template: string, email: string, from = 0) =>
    eventually(async () => {
      const { rows } = await test.sql.query<{ body: string }>(
        'SELECT body FROM mail WHERE template = $1 AND recipient = $2 ORDER BY created_at OFFSET $3',
        [template, email, from],
      );
      return rows[0]?.body;
    });
  /** Somebody with an account of their own, employed with the roles. */
  const employed = async (roles: readonly AuthorityRole[], authorityId = world.authorityId) => {
    count += 1;
    const email = `osoba${String(count)}@bochnia.example`;
    await world.staff(
      authorityId,
      { email, name: `Osoba ${String(count)}`, roles },
      PASSWORD,
      on(DAYS.adopted),
    );
    const client = await test.client().signIn(email, PASSWORD);
    const { session } = await client.call('GET /api/session');
    return { client, email, id: session!.account.id };
  };

  it('are listed by name with their roles, and whether they have an account', async () => {
    const view = await people();
    expect(view.people.map(({ name }) => name)).toEqual(
      Object.values(STAFF)
        .map(({ name }) => name)
        .sort((a, b) => a.localeCompare(b, 'pl')),
    );
    expect(view.people.find(({ self }) => self)).toMatchObject({
      email: STAFF.administrator.email,
      roles: ['administrator'],
      confirmed: true,
      invitedAt: null,
      version: 1,
    });
    expect(view.people.filter(({ self }) => self)).toHaveLength(1);
  });

  it('are invited by a letter, choose a password by its link and are let in with their roles', async () => {
    expect((await invite({ roles: ['treasurer', 'auditor', 'auditor'] })).status).toBe(201);
    expect(await person('nowa@bochnia.example')).toMatchObject({
      name: 'Nina Nowa',
      roles: ['treasurer', 'auditor'],
      confirmed: false,
      invitedAt: '2026-03-02T09:00:00.000Z',
    });
    const body = await letter('accountInvited', 'nowa@bochnia.example');
    expect(body).toContain('Gmina Miasta Bochnia');
    expect(body).toContain(STAFF.administrator.name);
    test.clock.set('2026-03-04T09:00:00Z');
    const token = /token=([\w-]+)/.exec(body)?.[1] ?? '';
    const client = test.client();
    const { session } = await client.call('POST /api/password-resets/completion', {
      body: { token, password: PASSWORD },
    });
    test.clock.set(NOW);
    expect(session?.authority?.roles).toEqual(['treasurer', 'auditor']);
    expect(await person('nowa@bochnia.example')).toMatchObject({ confirmed: true, invitedAt: null });
  });

  it('are invited again until they have an account, by the link of the last letter too', async () => {
    await invite({ email: 'druga@bochnia.example' });
    await letter('accountInvited', 'druga@bochnia.example');
    const { accountId } = (await person('druga@bochnia.example'))!;
    test.clock.set('2026-03-08T09:00:00Z');
    const again = () => administrator.raw('POST', `/api/office/people/${accountId}/invitation`);
    expect((await again()).status).toBe(200);
    expect((await person('druga@bochnia.example'))?.invitedAt).toBe('2026-03-08T09:00:00.000Z');
    const body = await letter('accountInvited', 'druga@bochnia.example', 1);
    await test.client().call('POST /api/password-resets/completion', {
      body: { token: /token=([\w-]+)/.exec(body)?.[1] ?? '', password: PASSWORD },
    });
    expect(await answer(again())).toEqual([409, 'already_done', undefined]);
    test.clock.set(NOW);
  });

  it('keep the account that they have, and are told', async () => {
    const { email, name } = MEMBERS.seniors;
    const client = await world.member('seniors');
    expect((await invite({ email: email.toUpperCase(), name: 'Inne Nazwisko' })).status).toBe(201);
    expect(await person(email)).toMatchObject({ name, confirmed: true, invitedAt: null });
    expect(await letter('employed', email)).toContain('/logowanie');
    const { session } = await client.call('GET /api/session');
    expect(session?.authority?.roles).toEqual(['auditor']);
    await client.call('GET /api/office/board');
  });

  it('do not come in by a password that somebody else chose for their address before', async () => {
    const email = 'uprzedzona@bochnia.example';
    await test.client().call('POST /api/accounts', {
      body: { email, name: 'Ktoś Inny', password: PASSWORD, locale: 'en' },
    });
    const confirmation = await letter('confirmEmail', email);
    await invite({ email });
    expect(await person(email)).toMatchObject({ name: 'Nina Nowa', confirmed: false });
    const token = /token=([\w-]+)/.exec(confirmation)?.[1] ?? '';
    await test.client().call('POST /api/accounts/confirmation', { body: { token } });
    expect((await test.client().raw('POST', '/api/session', { email, password: PASSWORD })).status).toBe(401);
  });

  it.each([
    [{ email: STAFF.officer.email }, 409, 'already_staff', 'email'],
    [{ roles: [] }, 422, 'role_required', 'roles'],
    [{ roles: ['king'] }, 400, 'malformed_request', 'roles'],
    [{ email: 'nie adres' }, 400, 'malformed_request', 'email'],
    [{ name: ' ' }, 400, 'malformed_request', 'name'],
    [{ locale: 'de' }, 400, 'malformed_request', 'locale'],
  ])('are not invited with %j', async (wrong, status, code, path) => {
    const before = await people();
    expect(await answer(invite(wrong))).toEqual([status, code, path]);
    expect(await people()).toEqual(before);
  });

  it('have the permissions of their new roles, and no others, from their next request', async () => {
    const { client, id } = await employed(['cooperationOfficer']);
    await client.call('GET /api/office/offers');
    expect((await change(id, ['financeOfficer'], 1)).status).toBe(200);
    expect((await client.raw('GET', '/api/office/offers')).status).toBe(403);
    await client.call('GET /api/office/payments');
    const { timeline } = await people();
    expect(timeline[0]).toMatchObject({
      type: 'authority.staffChanged',
      actor: STAFF.administrator.name,
      params: { name: `Osoba ${String(count)}`, before: 'cooperationOfficer', roles: 'financeOfficer' },
    });
  });

  it('are not changed by somebody who saw an earlier version, nor to no role', async () => {
    const { id } = await employed(['auditor']);
    expect((await change(id, ['treasurer'], 1)).status).toBe(200);
    expect(await answer(change(id, ['executive'], 1))).toEqual([409, 'changed_elsewhere', undefined]);
    expect(await answer(change(id, [], 2))).toEqual([422, 'role_required', 'roles']);
    expect(await answer(change(id, ['king'], 2))).toEqual([400, 'malformed_request', 'roles']);
    const both = await Promise.all([change(id, ['auditor'], 2), change(id, ['executive'], 2)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('lose every session with their employment; what they did stays', async () => {
    const { client, email, id } = await employed(['cooperationOfficer', 'committeeMember']);
    const elsewhere = await test.client().signIn(email, PASSWORD);
    const draft = await client.call('POST /api/office/calls', { body: world.callRequest() });
    expect((await end(id)).status).toBe(200);
    for (const browser of [client, elsewhere]) {
      expect((await browser.raw('GET', '/api/office/board')).status).toBe(401);
    }
    expect(await person(email)).toBeUndefined();
    expect((await people()).timeline[0]).toMatchObject({
      type: 'authority.staffLeft',
      params: { name: `Osoba ${String(count)}`, before: 'cooperationOfficer committeeMember', roles: '' },
    });
    const officer = await world.office('officer');
    const { timeline } = await officer.call('GET /api/office/calls/:callId', {
      params: { callId: draft.id },
    });
    expect(timeline[0]?.actor).toBe(`Osoba ${String(count)}`);
    expect(
      (await elsewhere.signIn(email, PASSWORD)) && (await elsewhere.call('GET /api/session')),
    ).toMatchObject({
      session: { authority: null, landing: 'public' },
    });
    expect(await answer(end(id))).toEqual([404, 'not_found', undefined]);
  });

  it('are told which sheets they still owe, before they leave', async () => {
    const organisationId = await world.join('melody', 'melody');
    const callId = await world.openCall({ title: 'Nabór w ocenie' }, 'BL5');
    const offerId = await world.submittedOffer(callId, organisationId);
    await world.formalCheck(STAFF.officer, callId, offerId, on(DAYS.checked));
    const members = [
      { person: STAFF.assessor, namedBy: 'authority' as const },
      { person: STAFF.assessorOfOrganisations, namedBy: 'organisations' as const },
    ];
    await world.committee(STAFF.officer, callId, members, on(DAYS.checked));
    await world.score(STAFF.assessor, callId, offerId, 0.8, on(DAYS.scored));
    const owed = async (key: StaffKey) =>
      administrator.call('GET /api/office/people/:personId/committees', {
        params: { personId: await idOf(key) },
      });
    expect(await owed('assessor')).toEqual([{ callId, title: 'Nabór w ocenie', sheetsOwed: 0 }]);
    expect(await owed('assessorOfOrganisations')).toMatchObject([{ callId, sheetsOwed: 1 }]);
    expect(await owed('officer')).toEqual([]);
    await world.declare(STAFF.assessorOfOrganisations, offerId, on(DAYS.scored), ['familyOrHousehold']);
    expect(await owed('assessorOfOrganisations')).toMatchObject([{ callId, sheetsOwed: 0 }]);
  });

  it('do not change their own roles nor end their own employment', async () => {
    const { accountId } = (await people()).people.find(({ self }) => self)!;
    expect(await answer(change(accountId, ['administrator', 'treasurer'], 1))).toEqual([
      403,
      'own_employment',
      undefined,
    ]);
    expect(await answer(end(accountId))).toEqual([403, 'own_employment', undefined]);
  });

  /** Both have come in, and neither has begun, when the authority is free. */
  const atOnce = async (attempt: () => Promise<Response[]>): Promise<Response[]> => {
    const holder = await test.sql.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM authority WHERE id = $1 FOR NO KEY UPDATE', [world.authorityId]);
    const answers = attempt();
    await eventually(async () => {
      const { rows } = await test.sql.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return rows[0]?.n === 2 ? true : undefined;
    });
    await holder.query('COMMIT');
    holder.release();
    return answers;
  };

  it('are never without an administrator, also when two remove each other at once', async () => {
    const [first, second] = [await employed(['administrator']), await employed(['administrator'])];
    for (const attempt of [
      () => Promise.all([end(second.id, first.client), end(first.id, second.client)]),
      () => Promise.all([change(second.id, ['auditor'], 1, first.client), end(first.id, second.client)]),
    ]) {
      const statuses = (await atOnce(attempt)).map(({ status }) => status);
      // The second to come is no administrator any more.
      expect(statuses.sort()).toEqual([200, 403]);
      await test.sql.query(
        `INSERT INTO staff (account_id, authority_id, roles) SELECT id, $1, '{administrator}' FROM account
          WHERE id = ANY ($2) ON CONFLICT (account_id) DO UPDATE SET roles = excluded.roles, version = 1`,
        [world.authorityId, [first.id, second.id]],
      );
      await first.client.signIn(first.email, PASSWORD);
      await second.client.signIn(second.email, PASSWORD);
    }
  });

  it('are never without an administrator, whatever is done to the database', async () => {
    const last = test.sql.query(
      `DELETE FROM staff WHERE authority_id = $1 AND 'administrator' = ANY (roles)`,
      [world.authorityId],
    );
    await expect(last).rejects.toThrow('keeps an administrator');
    const roles = test.sql.query(`UPDATE staff SET roles = '{auditor}' WHERE authority_id = $1`, [
      world.authorityId,
    ]);
    await expect(roles).rejects.toThrow('keeps an administrator');
  });

  it('work for one authority only, and are nothing to the administrator of another', async () => {
    const other = await world.authority(
      { ...AUTHORITY, name: 'Gmina Inna', terc: '1201022' },
      on(DAYS.adopted),
    );
    const foreign = await employed(['administrator'], other);
    expect(await answer(invite({ email: foreign.email }))).toEqual([409, 'works_elsewhere', 'email']);
    const id = await idOf('officer');
    for (const tried of [
      change(id, ['auditor'], 1, foreign.client),
      end(id, foreign.client),
      foreign.client.raw('POST', `/api/office/people/${id}/invitation`),
      foreign.client.raw('GET', `/api/office/people/${id}/committees`),
    ]) {
      expect(await answer(tried)).toEqual([404, 'not_found', undefined]);
    }
    expect((await people(foreign.client)).people.map(({ email }) => email)).toEqual([foreign.email]);
    await expect(employ(foreign.email)).rejects.toThrow('staff_pkey');
  });
  const employ = (email: string) =>
    test.sql.query(
      `INSERT INTO staff (account_id, authority_id, roles) SELECT id, $1, '{auditor}' FROM account WHERE email = $2`,
      [world.authorityId, email],
    );

  it('are managed by administrators alone', async () => {
    for (const role of ['officer', 'executive', 'treasurer', 'auditor'] as const) {
      expect((await invite({}, await world.office(role))).status).toBe(403);
    }
    expect((await invite({}, await world.member('melody'))).status).toBe(403);
  });

  it('and the roles that nobody has wait on the board of the administrator', async () => {
    const authorityId = await world.authority(
      { ...AUTHORITY, name: 'Gmina Nowa', terc: '1201032' },
      on(DAYS.adopted),
    );
    const { client } = await employed(['administrator', 'cooperationOfficer'], authorityId);
    await invite({ email: 'wojt@nowa.example', name: 'Wanda Wójt', roles: ['executive'] }, client);
    const { waiting } = await client.call('GET /api/office/board');
    const items = (kind: string) => waiting.find((one) => one.kind === kind)?.items;
    expect(
      items('rolesToFill')
        ?.map(({ id }) => id)
        .sort(),
    ).toEqual(['committeeMember', 'financeOfficer', 'treasurer']);
    expect(items('invitationsOpen')).toMatchObject([{ title: 'Wanda Wójt' }]);
    const { waiting: own } = await administrator.call('GET /api/office/board');
    expect(own.map(({ kind }) => kind)).not.toContain('rolesToFill');
  });
});
