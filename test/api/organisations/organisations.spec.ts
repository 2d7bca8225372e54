import { randomUUID } from 'node:crypto';
import type { Client } from '../../support/client';
import { Stage } from '../offers/stage';

describe('organisations', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  const one = (client: Client, organisationId: string) =>
    client.call('GET /api/organisations/:organisationId', { params: { organisationId } });

  describe('registering', () => {
    it('makes the person its representative and keeps digits only', async () => {
      const client = await stage.person();
      expect(await client.call('GET /api/organisations')).toEqual([]);
      const typed = stage.profile({
        nip: 'PL 526-025-02-74',
        regon: '123 456 785',
        krs: '123456',
        postalCode: '32 700',
        bankAccount: 'PL61 1090 1014 0000 0712 1981 2874',
      });

      const view = await client.call('POST /api/organisations', { body: typed });

      expect(view).toMatchObject({
        nip: '5260250274',
        regon: '123456785',
        krs: '0000123456',
        postalCode: '32-700',
        bankAccount: '61109010140000071219812874',
        role: 'representative',
        version: 1,
      });
      expect(await client.call('GET /api/organisations')).toEqual([view]);
      expect(await one(client, view.id)).toEqual(view);
    });

    it('is recorded without personal data', async () => {
      const { organisationId } = await stage.organisation();
      const { rows } = await stage.test.sql.query<{ type: string; data: unknown }>(
        'SELECT type, data FROM event WHERE subject_id = $1',
        [organisationId],
      );
      expect(rows).toEqual([{ type: 'organisation.registered', data: {} }]);
    });

    it('is refused with every wrong number at once, and writes nothing', async () => {
      const client = await stage.person();
      const body = stage.profile({
        nip: '5260250275',
        regon: '12345678',
        krs: null,
        postalCode: '3270',
        bankAccount: '61109010140000071219812875',
      });

      const problem = await client.refused('POST /api/organisations', { body });

      expect(problem.status).toBe(422);
      expect(problem.problems).toEqual([
        { code: 'nip_check_digit', path: 'nip' },
        { code: 'regon_malformed', path: 'regon' },
        { code: 'krs_required', path: 'krs' },
        { code: 'postal_code_malformed', path: 'postalCode' },
        { code: 'nrb_check_digit', path: 'bankAccount' },
      ]);
      expect(await client.call('GET /api/organisations')).toEqual([]);
    });

    it('answers malformed input with all that is malformed, and where', async () => {
      const client = await stage.person();
      const { phone: _left, ...body } = stage.profile();
      const response = await client.raw('POST', '/api/organisations', {
        ...body,
        name: ' ',
        legalForm: 'tenant',
        email: 'biuro',
        representation: 'x\u0000y',
        city: '\ud800',
        owner: 'ja',
      });
      expect(response.status).toBe(400);
      const { problems } = (await response.json()) as { problems: { code: string; path: string }[] };
      expect(problems.map(({ code, path }) => `${path}: ${code}`).sort()).toEqual([
        'city: invalid_text',
        'email: invalid_email',
        'legalForm: invalid_choice',
        'name: required',
        'owner: unknown_field',
        'phone: required',
        'representation: invalid_text',
      ]);
    });

    it('is refused for a NIP that is there already, and says which field', async () => {
      const { client, organisationId } = await stage.organisation();
      const { nip } = await one(client, organisationId);
      const other = await stage.person();
      const problem = await other.refused('POST /api/organisations', { body: stage.profile({ nip }) });
      expect(problem).toMatchObject({
        status: 409,
        problems: [{ code: 'organisation_exists', path: 'nip' }],
      });
    });

    it('of the same NIP by two people at once succeeds once', async () => {
      const people = await Promise.all([stage.person(), stage.person()]);
      const body = stage.profile();
      const answers = await Promise.all(
        people.map((person) => person.raw('POST', '/api/organisations', body)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(await stage.rows('organisation', 'nip = $1', body.nip)).toBe(1);
    });
  });

  describe('changing', () => {
    it('saves the new data in their normal form and records which fields changed', async () => {
      const { client, organisationId } = await stage.organisation();
      const { id: _id, role: _role, ...profile } = await one(client, organisationId);

      const changed = await client.call('PUT /api/organisations/:organisationId', {
        params: { organisationId },
        body: { ...profile, phone: ' 14 622 00 00 ', city: 'Kraków' },
      });

      expect(changed).toMatchObject({ phone: '14 622 00 00', city: 'Kraków', version: 2 });
      const { rows } = await stage.test.sql.query<{ data: unknown }>(
        `SELECT data FROM event WHERE subject_id = $1 AND type = 'organisation.changed'`,
        [organisationId],
      );
      expect(rows).toEqual([{ data: { fields: 'city phone' } }]);
    });

    it('of what somebody else changed meanwhile overwrites nothing', async () => {
      const { client, organisationId } = await stage.organisation();
      const { id: _id, role: _role, ...profile } = await one(client, organisationId);
      const put = (city: string) =>
        client.raw('PUT', `/api/organisations/${organisationId}`, { ...profile, city });

      const answers = await Promise.all([put('Wieliczka'), put('Niepołomice')]);

      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const late = await client.refused('PUT /api/organisations/:organisationId', {
        params: { organisationId },
        body: { ...profile, city: 'Brzesko' },
      });
      expect(late.problems).toEqual([{ code: 'changed_elsewhere' }]);
      const { city, version } = await one(client, organisationId);
      expect(['Wieliczka', 'Niepołomice']).toContain(city);
      expect(version).toBe(2);
    });

    it('cannot take the NIP of another organisation', async () => {
      const first = await stage.organisation();
      const second = await stage.organisation();
      const { nip } = await one(first.client, first.organisationId);
      const { id: _id, role: _role, ...profile } = await one(second.client, second.organisationId);
      const problem = await second.client.refused('PUT /api/organisations/:organisationId', {
        params: { organisationId: second.organisationId },
        body: { ...profile, nip },
      });
      expect(problem.problems).toEqual([{ code: 'organisation_exists', path: 'nip' }]);
    });
  });

  describe('access', () => {
    it('does not exist for members of other organisations', async () => {
      const { client: stranger } = await stage.organisation();
      const { client, organisationId } = await stage.organisation();
      const { id: _id, role: _role, ...profile } = await one(client, organisationId);

      expect(
        await stranger.refused('GET /api/organisations/:organisationId', { params: { organisationId } }),
      ).toMatchObject({ status: 404, code: 'not_found' });
      expect(
        await stranger.refused('PUT /api/organisations/:organisationId', {
          params: { organisationId },
          body: { ...profile, name: 'Przejęta' },
        }),
      ).toMatchObject({ status: 404, code: 'not_found' });
      expect((await one(client, organisationId)).name).toBe(profile.name);
    });

    it('is for people who have signed in', async () => {
      const { organisationId } = await stage.organisation();
      const nobody = stage.test.client();
      expect((await nobody.raw('GET', '/api/organisations')).status).toBe(401);
      expect((await nobody.raw('POST', '/api/organisations', stage.profile())).status).toBe(401);
      expect((await nobody.raw('GET', `/api/organisations/${organisationId}`)).status).toBe(401);
      expect((await nobody.raw('PUT', `/api/organisations/${organisationId}`, {})).status).toBe(401);
    });

    it('lets an editor read and not change, also one who represents another organisation', async () => {
      const { client, organisationId } = await stage.organisation();
      const { client: editor } = await stage.organisation();
      const accountId = (await editor.call('GET /api/session')).session!.account.id;
      await stage.test.sql.query(
        `INSERT INTO organisation_member (organisation_id, account_id, role) VALUES ($1, $2, 'editor')`,
        [organisationId, accountId],
      );
      const { id: _id, role: _role, ...profile } = await one(client, organisationId);

      expect((await one(editor, organisationId)).role).toBe('editor');
      expect(
        await editor.refused('PUT /api/organisations/:organisationId', {
          params: { organisationId },
          body: profile,
        }),
      ).toMatchObject({ status: 403, code: 'forbidden' });
    });

    it('answers an id that is none as malformed, and one of nothing as not found', async () => {
      const { client } = await stage.organisation();
      const malformed = await client.refused('GET /api/organisations/:organisationId', {
        params: { organisationId: '17' },
      });
      expect(malformed).toMatchObject({
        status: 400,
        problems: [{ code: 'invalid_id', path: 'organisationId' }],
      });
      const unknown = await client.refused('GET /api/organisations/:organisationId', {
        params: { organisationId: randomUUID() },
      });
      expect(unknown.status).toBe(404);
    });
  });
});
