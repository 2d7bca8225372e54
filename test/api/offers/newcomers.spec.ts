import { nipFromDigits, regonFromDigits } from '@nurt/domain/identifiers';
import { ORGANISATIONS } from '../../../apps/api/src/demo/data/organisations';
import type { Client } from '../../support/client';
import { eventually } from '../../support/eventually';
import { startApp, type TestApp } from '../../support/app';
import { DAYS, on, TestWorld } from '../../support/world';
import { codeOf } from '../evaluation/stage';

const PASSWORD = 'Cztery dęby nad Wisłą';
const NOON = on(DAYS.applied, '12:00');
/** Ten digits with a right check digit; not every nine digits have one. */
const NIPS = Array.from({ length: 40 }, (_, place) => `7340001${String(place).padStart(2, '0')}`).flatMap(
  (first9) => {
    try {
      return [nipFromDigits(first9)];
    } catch {
      return [];
    }
  },
);
const NOBODY = '00000000-0000-4000-8000-000000000009';

describe('an organisation without an account, invited by mail to a joint offer', () => {
  let test: TestApp;
  let world: TestWorld;
  let lead: Client;
  let leadId: string;
  let callId: string;
  let count = 0;
  beforeAll(async () => {
    test = await startApp({ worker: true });
    world = await TestWorld.open(test);
    lead = await world.member('melody');
    leadId = await world.join('melody', 'melody');
    await world.join('traveller', 'traveller');
    callId = await world.openCall({ offersPerOrganisation: 5 });
  });
  beforeEach(() => test.clock.set(NOON.toISOString()));
  afterAll(() => test.stop());

  const draft = async (): Promise<string> => (await world.wholeDraft(callId, leadId)).id;
  const newcomer = () => {
    count += 1;
    const nip = NIPS[count]!;
    return { nip, name: `Fundacja Nowa ${String(count)}`, email: `nowa${String(count)}@fundacja.example` };
  };
  const invite = (offerId: string, body: unknown, client = lead) =>
    client.raw('POST', `/api/offers/${offerId}/newcomers`, body);
  const joint = (offerId: string, client = lead) =>
    client.call('GET /api/offers/:offerId/partners', { params: { offerId } });
  /** Tokens of so many letters to the address, the oldest first. */
  const tokens = (email: string, letters = 1): Promise<string[]> =>
    eventually(async () => {
      const { rows } = await test.sql.query<{ body: string }>(
        `SELECT m.body FROM mail m JOIN event e ON e.id = m.event_id
          WHERE m.recipient = $1 AND m.template = 'offerNewcomerInvited' ORDER BY e.position`,
        [email],
      );
      return rows.length >= letters && rows.map(({ body }) => /\?token=([\w-]+)/.exec(body)?.[1] ?? '');
    });
  const lookUp = (token: string) => test.client().raw('POST', '/api/newcomer-invitations/look-up', { token });
  const letters = (recipient: string, template: string, some = 1): Promise<string[]> =>
    eventually(async () => {
      const { rows } = await test.sql.query<{ subject: string }>(
        'SELECT subject FROM mail WHERE recipient = $1 AND template = $2 ORDER BY created_at',
        [recipient, template],
      );
      return rows.length >= some && rows.map(({ subject }) => subject);
    });

  /** Invited, with a new account by the link of the letter, and registered under the NIP. */
  const registered = async (offerId: string, change: { nip?: string } = {}) => {
    const body = newcomer();
    expect((await invite(offerId, body)).status).toBe(201);
    const [token = ''] = await tokens(body.email);
    const client = test.client();
    const account = { token, name: 'Ewa Łoś', password: PASSWORD, locale: 'pl' } as const;
    await client.call('POST /api/newcomer-invitations/account', { body: account });
    const { id: organisationId } = await client.call('POST /api/organisations', {
      body: {
        ...ORGANISATIONS.health,
        krs: `0000800${String(count).padStart(3, '0')}`,
        regon: regonFromDigits(`77000${String(count).padStart(3, '0')}`),
        ...body,
        ...change,
      },
    });
    return { ...body, token, client, organisationId };
  };
  it('opens an account by the letter, registers, takes its place, reads the offer and accepts', async () => {
    const offerId = await draft();
    const { client, token, nip, name, email, organisationId } = await registered(offerId);
    expect(await (await lookUp(token)).json()).toMatchObject({
      lead: ORGANISATIONS.melody.name,
      name,
      nip,
      email,
      expiresAt: new Date(NOON.getTime() + 14 * 86_400_000).toISOString(),
    });
    expect((await client.raw('GET', `/api/offers/${offerId}/partners`)).status).toBe(404);

    const body = { token, organisationId };
    expect(await client.call('POST /api/newcomer-invitations/joining', { body })).toEqual({ offerId });
    expect((await lookUp(token)).status).toBe(409);
    expect(await joint(offerId, client)).toMatchObject({
      newcomers: [],
      partners: [{ organisation: { id: organisationId }, status: 'invited', mayAnswer: true }],
    });
    const board = await client.call('GET /api/organisations/:organisationId/board', {
      params: { organisationId },
    });
    expect(board.due).toContainEqual(expect.objectContaining({ kind: 'jointInvitation', id: offerId }));

    const answer = `/api/offers/${offerId}/partners/${organisationId}/answer`;
    expect((await client.raw('POST', answer, { accepted: true })).status).toBe(200);
    expect((await joint(offerId)).content.joint?.applicants.map(({ id }) => id)).toEqual([
      leadId,
      organisationId,
    ]);
    const [subject] = await letters(
      (await lead.call('GET /api/session')).session!.account.email,
      'offerPartnerAccepted',
    );
    expect(subject).toContain(name);
  });

  it('is shown to the lead alone, with what may still be done', async () => {
    const offerId = await draft();
    const body = newcomer();
    const view = (await (
      await invite(offerId, { ...body, email: body.email.toUpperCase() })
    ).json()) as Awaited<ReturnType<typeof joint>>;
    expect(view.newcomers).toEqual([
      {
        id: expect.any(String) as string,
        ...body,
        sentAt: NOON.toISOString(),
        expiresAt: new Date(NOON.getTime() + 14 * 86_400_000).toISOString(),
        expired: false,
      },
    ]);
    await lead.call('POST /api/offers/:offerId/partners', {
      params: { offerId },
      body: { number: ORGANISATIONS.traveller.nip },
    });
    expect((await joint(offerId, await world.member('traveller'))).newcomers).toEqual([]);
  });

  it('is recognised by its NIP where it is registered here, and its people are told', async () => {
    const offerId = await draft();
    const { nip } = ORGANISATIONS.traveller;
    const spaced = `${nip.slice(0, 3)}-${nip.slice(3, 6)}-${nip.slice(6, 8)}-${nip.slice(8)}`;
    const response = await invite(offerId, { nip: spaced, name: 'Ktoś', email: 'inny@adres.example' });
    expect(await response.json()).toMatchObject({
      newcomers: [],
      partners: [{ organisation: { name: ORGANISATIONS.traveller.name }, status: 'invited' }],
    });
    const again = await invite(offerId, { nip, name: 'Ktoś', email: 'inny@adres.example' });
    expect([again.status, await codeOf(again)]).toEqual([409, 'offer_joint_partner_already']);
    const traveller = await world.member('traveller');
    const { email } = (await traveller.call('GET /api/session')).session!.account;
    await letters(email, 'offerPartnerInvited');
    const { rows } = await test.sql.query('SELECT 1 FROM mail WHERE recipient = $1', ['inny@adres.example']);
    expect(rows).toEqual([]);
  });

  it('is refused with a NIP that cannot be, with that of the lead, and twice at once', async () => {
    const offerId = await draft();
    const body = newcomer();
    for (const [nip, code] of [
      ['123', 'nip_malformed'],
      ['5260250275', 'nip_check_digit'],
      [ORGANISATIONS.melody.nip, 'offer_joint_partner_unknown'],
    ] as const) {
      const response = await invite(offerId, { ...body, nip });
      expect([response.status, await response.json()]).toMatchObject([
        422,
        { problems: [{ code, path: 'nip' }] },
      ]);
    }
    const malformed = await invite(offerId, { ...body, email: 'nikt' });
    expect([malformed.status, await malformed.json()]).toMatchObject([
      400,
      { problems: [{ path: 'email' }] },
    ]);
    const twice = await Promise.all([invite(offerId, body), invite(offerId, body)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await joint(offerId)).newcomers).toHaveLength(1);
  });

  it('says no without an account, may be invited again, and the first link stays dead', async () => {
    const offerId = await draft();
    const body = newcomer();
    await invite(offerId, body);
    const [first = ''] = await tokens(body.email);
    const refusals = await Promise.all(
      [1, 2].map(() => test.client().raw('POST', '/api/newcomer-invitations/refusal', { token: first })),
    );
    expect(refusals.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await joint(offerId)).newcomers).toEqual([]);
    const { email } = (await lead.call('GET /api/session')).session!.account;
    expect(await letters(email, 'offerPartnerDeclined')).toContainEqual(expect.stringContaining(body.name));
    expect((await invite(offerId, body)).status).toBe(201);
    const [, second = ''] = await tokens(body.email, 2);
    expect((await lookUp(first)).status).toBe(409);
    expect((await lookUp(second)).status).toBe(200);
  });

  it('has one link at a time, for fourteen days, until the lead takes it back', async () => {
    const offerId = await draft();
    const body = newcomer();
    await invite(offerId, body);
    const [first = ''] = await tokens(body.email);
    const { id } = (await joint(offerId)).newcomers[0]!;
    const path = `/api/offers/${offerId}/newcomers/${id}`;
    expect((await lead.raw('POST', `${path}/resending`)).status).toBe(200);
    const [, second = ''] = await tokens(body.email, 2);
    expect([(await lookUp(first)).status, (await lookUp(second)).status]).toEqual([409, 200]);
    await test.sql.query('UPDATE offer_newcomer SET sent_at = $2, expires_at = $3 WHERE id = $1', [
      id,
      new Date(NOON.getTime() - 1),
      NOON,
    ]);
    expect([(await lookUp(second)).status, (await joint(offerId)).newcomers[0]!.expired]).toEqual([
      409,
      true,
    ]);
    const ended = await Promise.all([lead.raw('DELETE', path), lead.raw('DELETE', path)]);
    expect(ended.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await joint(offerId)).newcomers).toEqual([]);
    expect((await lead.raw('POST', `${path}/resending`)).status).toBe(409);
  });

  it('is waited for no more once it has registered by itself and was invited by its number', async () => {
    const offerId = await draft();
    const { nip, token, organisationId } = await registered(offerId);
    const again = await invite(offerId, { nip, name: 'Ktoś', email: 'ktos@inny.example' });
    expect(await again.json()).toMatchObject({
      newcomers: [],
      partners: [{ organisation: { id: organisationId }, status: 'invited' }],
    });
    expect((await lookUp(token)).status).toBe(409);
  });

  it('gives its place to the organisation with the invited NIP alone', async () => {
    const offerId = await draft();
    const other = newcomer();
    const { client, token, organisationId } = await registered(offerId, { nip: other.nip });
    const join = (id: string, by = client) =>
      by.raw('POST', '/api/newcomer-invitations/joining', { token, organisationId: id });
    const wrong = await join(organisationId);
    expect([wrong.status, await codeOf(wrong)]).toEqual([409, 'newcomer_other_organisation']);
    // Neither in the name of an organisation of somebody else, nor of one that there is not.
    expect((await join(leadId)).status).toBe(404);
    expect((await join(NOBODY)).status).toBe(404);
    expect((await lookUp(token)).status).toBe(200);
  });

  it('takes its place once, whoever takes the invitation back at the same moment', async () => {
    for (let round = 0; round < 4; round += 1) {
      const offerId = await draft();
      const { client, token, organisationId } = await registered(offerId);
      const { id } = (await joint(offerId)).newcomers[0]!;
      const join = () => client.raw('POST', '/api/newcomer-invitations/joining', { token, organisationId });
      const [one, two, withdrawn] = await Promise.all([
        join(),
        join(),
        lead.raw('DELETE', `/api/offers/${offerId}/newcomers/${id}`),
      ]);
      expect([one, two, withdrawn].filter(({ status }) => status === 200)).toHaveLength(1);
      const { partners, newcomers } = await joint(offerId);
      expect(newcomers).toEqual([]);
      expect(partners).toHaveLength(withdrawn.status === 200 ? 0 : 1);
    }
  });

  it('is not reached by others, through another offer, or when the offer is submitted', async () => {
    const offerId = await draft();
    const { token, client, organisationId } = await registered(offerId);
    const { id } = (await joint(offerId)).newcomers[0]!;
    const traveller = await world.member('traveller');
    expect((await invite(offerId, newcomer(), traveller)).status).toBe(404);
    expect((await traveller.raw('DELETE', `/api/offers/${offerId}/newcomers/${id}`)).status).toBe(404);
    const another = await draft();
    expect((await lead.raw('DELETE', `/api/offers/${another}/newcomers/${id}`)).status).toBe(404);
    expect((await lead.raw('POST', `/api/offers/${another}/newcomers/${id}/resending`)).status).toBe(404);
    const { version } = await joint(offerId);
    expect((await lead.raw('POST', `/api/offers/${offerId}/submission`, { version })).status).toBe(200);
    expect((await lookUp(token)).status).toBe(409);
    const late = await client.raw('POST', '/api/newcomer-invitations/joining', { token, organisationId });
    expect([late.status, await codeOf(late)]).toEqual([409, 'newcomer_invitation_invalid']);
    expect((await invite(offerId, newcomer())).status).toBe(409);
  });
});
