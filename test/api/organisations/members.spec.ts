import { DataSource } from 'typeorm';
import { OrganisationsFacade } from '../../../apps/api/src/modules/organisations';
import type { Client } from '../../support/client';
import { eventually } from '../../support/eventually';
import type { Stage } from '../offers/stage';
import { asked, codeOf, emailOf, idOf, members, NOW, PeopleStage, type Standing } from './people';

describe('the people of an organisation', () => {
  let people: PeopleStage;
  let stage: Stage;
  beforeAll(async () => {
    people = await PeopleStage.open();
    ({ stage } = people);
  });
  beforeEach(() => stage.test.clock.set(NOW));
  afterAll(() => stage.close());

  const change = async (client: Client, organisationId: string, of: Client, standing: Partial<Standing>) => {
    const accountId = await idOf(of);
    const member = (await members(client, organisationId)).members.find(
      (candidate) => candidate.accountId === accountId,
    )!;
    const { role, position, chair, mandateFrom, mandateTo, version } = { ...member, ...standing };
    return client.raw('PUT', `/api/organisations/${organisationId}/members/${accountId}`, {
      role,
      position,
      chair,
      mandateFrom,
      mandateTo,
      version,
    });
  };
  const end = async (client: Client, organisationId: string, of: Client) =>
    client.raw('DELETE', `/api/organisations/${organisationId}/members/${await idOf(of)}`);

  describe('with their mandates', () => {
    it('lose the power on the day after the last, without anybody doing anything, and go on reading', async () => {
      const { client, organisationId } = await stage.organisation();
      const other = await people.joined(client, organisationId, {
        role: 'representative',
        mandateTo: '2026-03-31',
      });
      const invited = () =>
        other.raw('POST', `/api/organisations/${organisationId}/invitations`, asked(people.newAddress()));
      stage.test.clock.set('2026-03-31T21:59:59Z');
      expect((await invited()).status).toBe(201);
      stage.test.clock.set('2026-03-31T22:00:00Z');
      expect((await invited()).status).toBe(403);
      const view = await members(other, organisationId);
      expect(view).toMatchObject({ manages: false, invitations: [] });
      expect(view.members.find(({ self }) => self)).toMatchObject({
        role: 'representative',
        mandate: 'ended',
      });
      const { session } = await other.call('GET /api/session');
      expect(session?.organisations).toMatchObject([{ role: 'reader', mandate: 'ended' }]);
    });

    it('have no power before the first day', async () => {
      const { client, organisationId } = await stage.organisation();
      const other = await people.joined(client, organisationId, {
        role: 'editor',
        mandateFrom: '2026-04-01',
      });
      const start = () => other.raw('POST', '/api/offers', { organisationId, callId: organisationId });
      expect((await start()).status).toBe(403);
      stage.test.clock.set('2026-04-01T07:00:00Z');
      expect((await start()).status).toBe(404);
    });

    it('decide who must confirm an offer', async () => {
      const { client, organisationId } = await stage.organisation();
      const other = await people.joined(client, organisationId, {
        role: 'representative',
        mandateTo: '2026-03-31',
      });
      const represent = (mode: string, persons: number, version: number) =>
        client.raw('PUT', `/api/organisations/${organisationId}/representation`, { mode, persons, version });
      expect(await codeOf(await represent('together', 1, 1))).toBe('representation_persons');
      expect((await represent('together', 2, 1)).status).toBe(200);
      expect(await codeOf(await represent('alone', 1, 1))).toBe('changed_elsewhere');

      const facade = stage.test.app.get(OrganisationsFacade, { strict: false });
      const { manager } = stage.test.app.get(DataSource, { strict: false });
      const required = async (at: string) =>
        (await facade.confirming(manager, organisationId, new Date(at))).required;
      const both = [await idOf(client), await idOf(other)].sort();
      const now = await required(NOW);
      expect({ ...now, eligible: [...now.eligible].sort() }).toEqual({
        persons: 2,
        chair: false,
        eligible: both,
        chairs: [],
        attainable: true,
      });
      expect((await required('2026-04-01T09:00:00Z')).attainable).toBe(false);
      stage.test.clock.set('2026-04-01T09:00:00Z');
      expect((await members(client, organisationId)).representation).toMatchObject({
        mode: 'together',
        persons: 2,
        attainable: false,
        version: 2,
      });
    });
  });

  describe('changed and ended', () => {
    it('take a new role at once, and nobody overwrites what somebody else changed meanwhile', async () => {
      const { client, organisationId } = await stage.organisation();
      const other = await people.joined(client, organisationId);
      expect((await change(client, organisationId, other, { role: 'reader' })).status).toBe(200);
      expect(
        (await other.raw('POST', '/api/offers', { organisationId, callId: organisationId })).status,
      ).toBe(403);
      const accountId = await idOf(other);
      const stale = { ...asked('x@nurt.example'), version: 1, email: undefined };
      const late = await client.raw(
        'PUT',
        `/api/organisations/${organisationId}/members/${accountId}`,
        stale,
      );
      expect([late.status, await codeOf(late)]).toEqual([409, 'changed_elsewhere']);
    });

    it('are told of a longer mandate, and of no shorter one; who gives it to themselves is not written to', async () => {
      const { client, organisationId } = await stage.organisation('Stowarzyszenie Dłużej');
      const other = await people.joined(client, organisationId);
      // Letters are written in the order of what happened.
      for (const mandateTo of ['2027-12-31', '2028-12-31']) {
        expect((await change(client, organisationId, client, { mandateTo })).status).toBe(200);
      }
      for (const mandateTo of ['2026-12-31', '2026-06-30', '2030-06-30']) {
        expect((await change(client, organisationId, other, { mandateTo })).status).toBe(200);
      }
      const { timeline } = await client.call('GET /api/organisations/:organisationId/members', {
        params: { organisationId },
      });
      expect(timeline.filter(({ type }) => type === 'organisation.mandateRenewed')).toHaveLength(2);
      const letters = await eventually(async () => {
        const { rows } = await stage.test.sql.query<{ recipient: string; body: string }>(
          `SELECT recipient, body FROM mail WHERE template = 'mandateRenewed' AND body LIKE '%Stowarzyszenie Dłużej%'`,
        );
        return rows.length > 0 && rows;
      });
      expect(letters).toMatchObject([{ recipient: await emailOf(other) }]);
      expect(letters[0]?.body).toContain('30 czerwca 2030');
    });

    it('keep the last representative: no leaving, no other role, no mandate that is over', async () => {
      const { client, organisationId } = await stage.organisation();
      await people.joined(client, organisationId);
      expect(await codeOf(await end(client, organisationId, client))).toBe('last_representative');
      for (const standing of [
        { role: 'editor' as const },
        { mandateTo: '2026-03-01' },
        { mandateFrom: '2026-03-03' },
      ]) {
        const refused = await change(client, organisationId, client, standing);
        expect([refused.status, await codeOf(refused)]).toEqual([409, 'last_representative']);
      }
      expect((await change(client, organisationId, client, { mandateTo: '2026-03-02' })).status).toBe(200);
    });

    it('of two representatives who leave at once one stays', async () => {
      const { client, organisationId } = await stage.organisation();
      const second = await people.joined(client, organisationId, { role: 'representative' });
      const answers = await Promise.all([
        end(client, organisationId, client),
        end(second, organisationId, second),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const { rows } = await stage.test.sql.query(
        `SELECT 1 FROM organisation_member WHERE organisation_id = $1 AND role = 'representative'`,
        [organisationId],
      );
      expect(rows).toHaveLength(1);
    });

    it('of two representatives who end each other’s membership at once one stays', async () => {
      const { client, organisationId } = await stage.organisation();
      const second = await people.joined(client, organisationId, { role: 'representative' });
      const answers = await Promise.all([
        end(client, organisationId, second),
        end(second, organisationId, client),
      ]);
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses[0]).toBe(200);
      expect([403, 404]).toContain(statuses[1]);
    });

    it('leave by themselves in any role, and the organisation does not exist for them any more', async () => {
      const { client, organisationId } = await stage.organisation();
      for (const role of ['editor', 'accountant', 'reader'] as const) {
        const other = await people.joined(client, organisationId, { role });
        expect((await end(other, organisationId, client)).status).toBe(403);
        expect((await end(other, organisationId, other)).status).toBe(200);
        expect((await other.raw('GET', `/api/organisations/${organisationId}/members`)).status).toBe(403);
      }
    });
  });
});
