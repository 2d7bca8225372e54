import type { MembersView } from '@nurt/contracts/organisations';
import type { Client } from '../../support/client';
import { eventually } from '../../support/eventually';
import type { Stage } from '../offers/stage';
import { asked, codeOf, emailOf, idOf, invite, members, NOW, PeopleStage, type Standing } from './people';

const PASSWORD = 'Cztery dęby nad Wisłą';

describe('people invited to an organisation by mail', () => {
  let people: PeopleStage;
  let stage: Stage;
  beforeAll(async () => {
    people = await PeopleStage.open();
    ({ stage } = people);
  });
  beforeEach(() => stage.test.clock.set(NOW));
  afterAll(() => stage.close());

  const end = async (client: Client, organisationId: string, of: Client) =>
    client.raw('DELETE', `/api/organisations/${organisationId}/members/${await idOf(of)}`);

  it('join with the account that they have, in the role and mandate that they were offered', async () => {
    const { client, organisationId } = await stage.organisation('Fundacja Sól');
    const other = await stage.person('Jan Wiśniewski');
    const email = await emailOf(other);
    const standing = {
      role: 'representative',
      position: 'skarbnik',
      mandateFrom: '2026-01-01',
      mandateTo: '2028-12-31',
    } as const;
    const sent = await invite(client, organisationId, asked(email.toUpperCase(), standing));
    expect(sent.invitations).toEqual([
      {
        id: expect.any(String) as string,
        email,
        chair: false,
        ...standing,
        sentAt: '2026-03-02T09:00:00.000Z',
        expiresAt: '2026-03-16T09:00:00.000Z',
        expired: false,
      },
    ]);

    const value = await people.token(email);
    expect(
      await stage.test.client().call('POST /api/invitations/look-up', { body: { token: value } }),
    ).toEqual({
      organisation: 'Fundacja Sól',
      email,
      role: 'representative',
      position: 'skarbnik',
      invitedBy: 'Anna Nowak',
      expiresAt: '2026-03-16T09:00:00.000Z',
    });
    const { session } = await other.call('POST /api/invitations/acceptance', { body: { token: value } });
    expect(session?.organisations).toEqual([
      { id: organisationId, name: 'Fundacja Sól', role: 'representative', mandate: 'current' },
    ]);

    const view = await members(other, organisationId);
    expect(view.invitations).toEqual([]);
    expect(view.members.map(({ name, self }) => [name, self])).toEqual(
      expect.arrayContaining([
        ['Anna Nowak', false],
        ['Jan Wiśniewski', true],
      ]),
    );
    expect(view.timeline.map(({ type, params }) => [type, params['name'] ?? params['role']])).toEqual([
      ['organisation.registered', undefined],
      ['organisation.memberInvited', 'representative'],
      ['organisation.memberJoined', 'Jan Wiśniewski'],
    ]);
  });

  it('join with a new account, which needs no other letter to be confirmed', async () => {
    const { client, organisationId } = await stage.organisation();
    const email = people.newAddress();
    await invite(client, organisationId, asked(email, { role: 'accountant' }));
    const value = await people.token(email);
    const newcomer = stage.test.client();
    const body = { token: value, name: 'Ewa Łoś', password: PASSWORD, locale: 'en' } as const;
    const { session } = await newcomer.call('POST /api/invitations/account', { body });
    expect(session).toMatchObject({
      account: { email, name: 'Ewa Łoś', locale: 'en' },
      organisations: [{ id: organisationId, role: 'accountant' }],
      landing: 'organisation',
    });
    expect((await newcomer.call('GET /api/organisations')).map(({ role }) => role)).toEqual(['accountant']);
    expect((await stage.test.client().signIn(email, PASSWORD)).baseUrl).toBeTruthy();
  });

  it('take over an account that nobody has confirmed, with their own password', async () => {
    const { client, organisationId } = await stage.organisation();
    const email = people.newAddress();
    const strangers = 'Hasło obcej osoby 7';
    await stage.test
      .client()
      .call('POST /api/accounts', { body: { email, name: 'Obca', password: strangers, locale: 'pl' } });
    await invite(client, organisationId, asked(email));
    const body = {
      token: await people.token(email),
      name: 'Ewa Łoś',
      password: PASSWORD,
      locale: 'pl',
    } as const;
    await stage.test.client().call('POST /api/invitations/account', { body });
    expect(
      (await stage.test.client().raw('POST', '/api/session', { email, password: strangers })).status,
    ).toBe(401);
    expect(
      (await stage.test.client().raw('POST', '/api/session', { email, password: PASSWORD })).status,
    ).toBe(200);
  });

  it('keep the password of a confirmed account: they are asked to sign in', async () => {
    const { client, organisationId } = await stage.organisation();
    const email = await emailOf(await stage.person());
    await invite(client, organisationId, asked(email));
    const body = {
      token: await people.token(email),
      name: 'Ktoś',
      password: PASSWORD,
      locale: 'pl',
    } as const;
    const refused = await stage.test.client().refused('POST /api/invitations/account', { body });
    expect(refused).toMatchObject({ status: 409, code: 'account_exists_sign_in' });
    expect((await members(client, organisationId)).members).toHaveLength(1);
  });

  it('are answered for alike, with an account or without', async () => {
    const { client, organisationId } = await stage.organisation();
    const known = await emailOf(await stage.person());
    const unknown = people.newAddress();
    const answers = [];
    for (const email of [known, unknown]) {
      const response = await client.raw(
        'POST',
        `/api/organisations/${organisationId}/invitations`,
        asked(email),
      );
      const { invitations } = (await response.json()) as MembersView;
      const { id: _id, email: _email, ...rest } = invitations.find((sent) => sent.email === email)!;
      answers.push({ status: response.status, rest });
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it('are not let in by a letter that was forwarded to somebody else', async () => {
    const { client, organisationId } = await stage.organisation();
    const email = people.newAddress();
    await invite(client, organisationId, asked(email));
    const stranger = await stage.person();
    const body = { token: await people.token(email) };
    expect(await stranger.refused('POST /api/invitations/acceptance', { body })).toMatchObject({
      status: 409,
      code: 'invitation_for_other_address',
    });
  });

  it('use the link once, also when they open it twice at the same time', async () => {
    const { client, organisationId } = await stage.organisation();
    const other = await stage.person();
    const email = await emailOf(other);
    await invite(client, organisationId, asked(email));
    const body = { token: await people.token(email) };
    const answers = await Promise.all(
      [1, 2, 3].map(() => other.raw('POST', '/api/invitations/acceptance', body)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await members(client, organisationId)).members).toHaveLength(2);
  });

  it('find a link dead after fourteen days, after it was withdrawn, and after it was sent again', async () => {
    const { client, organisationId } = await stage.organisation();
    const lookUp = async (value: string) =>
      codeOf(await stage.test.client().raw('POST', '/api/invitations/look-up', { token: value }));

    const email = people.newAddress();
    const [sent] = (await invite(client, organisationId, asked(email))).invitations;
    const params = { organisationId, invitationId: sent!.id };
    const first = await people.token(email);
    stage.test.clock.set('2026-03-16T08:59:59Z');
    expect(await lookUp(first)).toBeUndefined();
    stage.test.clock.set('2026-03-16T09:00:00Z');
    expect(await lookUp(first)).toBe('invitation_invalid');
    expect((await members(client, organisationId)).invitations[0]).toMatchObject({ expired: true });

    const resent = await client.call(
      'POST /api/organisations/:organisationId/invitations/:invitationId/resending',
      { params },
    );
    expect(resent.invitations).toMatchObject([
      { id: sent!.id, expired: false, expiresAt: '2026-03-30T09:00:00.000Z' },
    ]);
    const [, second] = await people.tokens(email, 2);
    expect(await lookUp(first)).toBe('invitation_invalid');
    expect(await lookUp(second!)).toBeUndefined();

    const withdrawn = await client.call(
      'POST /api/organisations/:organisationId/invitations/:invitationId/withdrawal',
      { params },
    );
    expect(withdrawn.invitations).toEqual([]);
    expect(await lookUp(second!)).toBe('invitation_invalid');
    for (const move of ['resending', 'withdrawal']) {
      const again = await client.raw(
        'POST',
        `/api/organisations/${organisationId}/invitations/${sent!.id}/${move}`,
      );
      expect([again.status, await codeOf(again)]).toEqual([409, 'already_done']);
    }
    expect(await lookUp('nonsense')).toBe('invitation_invalid');
  });

  it('are kept as a hash, and the records hold no address', async () => {
    const { client, organisationId } = await stage.organisation();
    const email = people.newAddress();
    await invite(client, organisationId, asked(email));
    const value = await people.token(email);
    const { rows } = await stage.test.sql.query<{ kept: string }>(
      `SELECT i::text AS kept FROM organisation_invitation i
        UNION ALL SELECT e::text FROM event e WHERE e.subject_id = $1`,
      [organisationId],
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const { kept } of rows) expect(kept).not.toContain(value);
    const events = await stage.test.sql.query<{ data: string }>(
      'SELECT data::text AS data FROM event WHERE subject_id = $1',
      [organisationId],
    );
    for (const { data } of events.rows) expect(data).not.toContain(email);
  });

  it('are refused when they are members, invited already, or offered what cannot be', async () => {
    const { client, organisationId } = await stage.organisation();
    const own = await emailOf(client);
    const email = people.newAddress();
    await invite(client, organisationId, asked(email));
    const refusal = async (body: Standing) => {
      const { problems } = await client.refused('POST /api/organisations/:organisationId/invitations', {
        params: { organisationId },
        body,
      });
      return problems.map(({ code, path }) => `${code} ${String(path)}`);
    };
    expect(await refusal(asked(own))).toEqual(['already_member email']);
    expect(await refusal(asked(email))).toEqual(['already_invited email']);
    expect(
      await refusal(
        asked(people.newAddress(), { chair: true, mandateFrom: '2026-02-01', mandateTo: '2026-01-31' }),
      ),
    ).toEqual(['mandate_reversed mandateTo', 'chair_not_representative chair']);
    expect(await refusal(asked('nie-adres'))).toEqual(['invalid_email email']);
    const wrong = { ...asked(people.newAddress()), role: 'owner', mandateTo: '31.12.2026' };
    expect((await refusal(wrong as Standing)).sort()).toEqual([
      'invalid_choice role',
      'invalid_date mandateTo',
    ]);
  });

  it('to one address by two representatives at once are invited once', async () => {
    const { client, organisationId } = await stage.organisation();
    const second = await people.joined(client, organisationId, { role: 'representative' });
    const body = asked(people.newAddress());
    const answers = await Promise.all(
      [client, second].map((each) =>
        each.raw('POST', `/api/organisations/${organisationId}/invitations`, body),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('are told to the other representatives, and those whose membership is ended are told so', async () => {
    const { client, organisationId } = await stage.organisation('Stowarzyszenie Źródło');
    const other = await people.joined(client, organisationId);
    const letters = async (to: Client, template: string) => {
      const recipient = await emailOf(to);
      return eventually(async () => {
        const { rows } = await stage.test.sql.query<{ body: string }>(
          'SELECT body FROM mail WHERE recipient = $1 AND template = $2',
          [recipient, template],
        );
        return rows.length > 0 && rows.map(({ body }) => body);
      });
    };
    expect((await letters(client, 'memberJoined'))[0]).toContain('Jan Wiśniewski');
    expect((await end(client, organisationId, other)).status).toBe(200);
    expect((await letters(other, 'membershipEnded'))[0]).toContain('Stowarzyszenie Źródło');
  });
});
