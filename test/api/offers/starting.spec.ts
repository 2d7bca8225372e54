import { randomUUID } from 'node:crypto';
import { localDate } from '@nurt/domain/calendar';
import { grosze } from '@nurt/domain/money';
import type { Client } from '../../support/client';
import { saveOffer } from '../../support/save-offer';
import { saveSmallGrant } from '../../support/save-small-grant';
import { Stage, type Office } from './stage';

describe('starting an offer', () => {
  let stage: Stage;
  let office: Office;
  let callId: string;
  beforeAll(async () => {
    stage = await Stage.open();
    office = await stage.office();
    callId = await stage.openCall(office);
  });
  beforeEach(() => stage.test.clock.set('2026-02-01T09:00:00Z'));
  afterAll(() => stage.close());

  const start = (client: Client, body: Record<string, unknown>) => client.raw('POST', '/api/offers', body);
  const applied = async () => {
    const { client, organisationId } = await stage.organisation();
    const offer = await stage.submittedOffer(client, organisationId, callId);
    return { client, organisationId, offer };
  };

  it('stops at twenty drafts of one organisation in one call, also when all are begun at once', async () => {
    const { client, organisationId } = await stage.organisation();
    const body = { callId, organisationId };
    const answers = await Promise.all(Array.from({ length: 25 }, () => start(client, body)));
    const [first, ...more] = answers.filter(({ status }) => status === 201);
    expect(more).toHaveLength(19);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(5);
    expect(await (await start(client, body)).json()).toMatchObject({
      code: 'offer_drafts_too_many',
      problems: [{ params: { maximum: 20 } }],
    });
    const { id: offerId } = (await first!.json()) as { id: string };
    await client.raw('DELETE', `/api/offers/${offerId}`);
    expect((await start(client, body)).status).toBe(201);
    const other = await stage.organisation();
    expect((await start(other.client, { callId, organisationId: other.organisationId })).status).toBe(201);
  });

  describe('from an earlier one of the same organisation', () => {
    /** A call of another authority, whose tasks begin in June and may cost less. */
    let elsewhere: string;
    beforeAll(async () => {
      elsewhere = await stage.openCall(await stage.office('1201022'), {
        taskFrom: '2026-06-02',
        maximumGrantGrosze: 500_000,
      });
    });

    it('says what that one says, in a call of another authority, and what did not come along', async () => {
      const { client, organisationId, offer } = await applied();
      const copy = await client.call('POST /api/offers', {
        body: { callId: elsewhere, organisationId, copyOf: offer.id },
      });

      expect(copy.beginning).toEqual({
        kind: 'own',
        title: 'Koncert dla seniorów',
        notCopied: [
          { what: 'term', from: '2026-05-01', to: '2026-10-31' },
          { what: 'activityDays', name: 'Koncert' },
          { what: 'declarations' },
        ],
      });
      expect(copy).toMatchObject({ status: 'draft', number: null, version: 1, call: { id: elsewhere } });
      expect(copy.content).toMatchObject({
        title: 'Koncert dla seniorów',
        taskFrom: null,
        taskTo: '2026-10-31',
        contact: offer.content.contact,
        sources: { grantGrosze: 800_000 },
        declarations: { truthful: false, taxes: null },
      });
      const [activity] = copy.content.activities;
      expect(copy.content.costs.map(({ activityId }) => activityId)).toEqual([activity?.id, null]);
      expect(activity?.id).not.toBe(offer.content.activities[0]?.id);
      // What the call does not allow was kept, and is told with the rest.
      expect(copy.missing.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['offer_term_required', 'offer_grant_above_maximum']),
      );
      expect(copy.timeline.map(({ type }) => type)).toEqual(['offer.started']);
      const events = await stage.rows(
        'event',
        `subject_id = $1 AND data ->> 'copyOf' = $2`,
        copy.id,
        offer.id,
      );
      expect(events).toBe(1);
    });

    it('leaves the earlier one as it was', async () => {
      const { client, organisationId, offer } = await applied();
      const read = () => client.call('GET /api/offers/:offerId', { params: { offerId: offer.id } });
      const before = await read();
      const copy = await client.call('POST /api/offers', {
        body: { callId: elsewhere, organisationId, copyOf: offer.id },
      });
      await saveOffer(client, copy.id, { title: 'Inny tytuł' });
      expect((await read()).content).toEqual(before.content);
    });

    it('tells everybody who writes it what did not come along, until one of them puts that away', async () => {
      const { client, organisationId, offer } = await applied();
      const { id } = await client.call('POST /api/offers', {
        body: { callId: elsewhere, organisationId, copyOf: offer.id },
      });
      const piotr = await stage.colleague(organisationId, 'Piotr Wójcik');
      const { client: stranger } = await stage.organisation();
      const read = async (who: Client) =>
        (await who.call('GET /api/offers/:offerId', { params: { offerId: id } })).beginning;
      const putAway = (who: Client) => who.raw('DELETE', `/api/offers/${id}/beginning`);
      expect(await read(piotr)).toMatchObject({ kind: 'own', title: 'Koncert dla seniorów' });
      expect((await putAway(stranger)).status).toBe(404);
      expect(await read(client)).not.toBeNull();
      const answers = await Promise.all([putAway(client), putAway(piotr)]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect([await read(client), await read(piotr)]).toEqual([null, null]);
    });

    it('is thrown away with its draft', async () => {
      const { client, organisationId, offer } = await applied();
      const { id } = await client.call('POST /api/offers', {
        body: { callId: elsewhere, organisationId, copyOf: offer.id },
      });
      await client.call('DELETE /api/offers/:offerId', { params: { offerId: id } });
      expect(await stage.rows('offer_beginning', 'offer_id = $1', id)).toBe(0);
    });

    it('keeps what was copied as a version of its own, once it is changed by somebody else', async () => {
      const { client, organisationId, offer } = await applied();
      const copy = await client.call('POST /api/offers', {
        body: { callId: elsewhere, organisationId, copyOf: offer.id },
      });
      const piotr = await stage.colleague(organisationId, 'Piotr Wójcik');
      await saveOffer(piotr, copy.id, { title: '' });
      const params = { offerId: copy.id };
      const versions = await client.call('GET /api/offers/:offerId/versions', { params });
      const written = versions.find(({ by }) => by === 'Anna Nowak');
      const { content } = await client.call('GET /api/offers/:offerId/versions/:versionId', {
        params: { ...params, versionId: written!.id! },
      });
      expect(content.title).toBe('Koncert dla seniorów');
    });

    it('may be submitted like any other, once its days and amounts fit', async () => {
      const { client, organisationId, offer } = await applied();
      const copy = await client.call('POST /api/offers', {
        body: { callId: elsewhere, organisationId, copyOf: offer.id },
      });
      const { content } = copy;
      await saveOffer(client, copy.id, {
        taskFrom: localDate('2026-06-02'),
        activities: content.activities.map((activity) => ({ ...activity, from: localDate('2026-06-02') })),
        sources: { ...content.sources, grantGrosze: grosze(500_000), ownFinancialGrosze: grosze(450_000) },
        declarations: offer.content.declarations,
      });
      const ready = await client.call('GET /api/offers/:offerId', { params: { offerId: copy.id } });
      expect(ready.missing).toEqual([]);
      expect(ready.beginning).not.toBeNull();
      const filed = await client.call('POST /api/offers/:offerId/submission', {
        params: { offerId: copy.id },
        body: { version: ready.version },
      });
      expect(filed.beginning).toBeNull();
      expect(filed.content.costs.map(({ years }) => years)).toEqual(
        offer.content.costs.map(({ years }) => years),
      );
    });

    it('is not found where it belongs to another organisation, even of the same person', async () => {
      const { client, offer } = await applied();
      const { client: stranger, organisationId: theirs } = await stage.organisation();
      const other = await client.call('POST /api/organisations', { body: stage.profile() });
      const before = await stage.rows('offer', 'call_id = $1', elsewhere);
      const ways = [
        [stranger, theirs],
        [client, other.id],
      ] as const;
      for (const [who, organisationId] of ways) {
        const answer = await start(who, { callId: elsewhere, organisationId, copyOf: offer.id });
        expect(answer.status).toBe(404);
      }
      const nowhere = await start(client, {
        callId: elsewhere,
        organisationId: other.id,
        copyOf: randomUUID(),
      });
      expect(nowhere.status).toBe(404);
      expect(await stage.rows('offer', 'call_id = $1', elsewhere)).toBe(before);
    });

    it.each([[7], ['wszystkie'], [['a']]])('refuses %j as its id', async (copyOf) => {
      const { client, organisationId } = await stage.organisation();
      const answer = await start(client, { callId, organisationId, copyOf });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ problems: [{ path: 'copyOf', code: 'invalid_id' }] });
    });
  });

  describe('from a joint offer that another organisation leads', () => {
    /** An offer of the lead, in which the partner stands as it answered. */
    const joint = async (status: 'invited' | 'accepted' | 'declined', isSubmitted = true) => {
      const lead = await stage.organisation('Lider');
      const partner = await stage.organisation('Partner');
      const offer = isSubmitted
        ? await stage.submittedOffer(lead.client, lead.organisationId, callId)
        : await lead.client.call('POST /api/offers', {
            body: { callId, organisationId: lead.organisationId },
          });
      if (!isSubmitted) await saveOffer(lead.client, offer.id, { title: 'Szkic lidera' });
      await stage.test.sql.query(
        `INSERT INTO offer_partner (offer_id, organisation_id, id, authority_id, status, invited_by, invited_at, answered_at)
         SELECT o.id, $2, gen_random_uuid(), o.authority_id, $3, m.account_id, now(), CASE WHEN $3 <> 'invited' THEN now() END
           FROM offer o JOIN organisation_member m ON m.organisation_id = o.organisation_id WHERE o.id = $1`,
        [offer.id, partner.organisationId, status],
      );
      return { ...partner, offer };
    };
    const possible = (client: Client, organisationId: string) =>
      client.call('GET /api/organisations/:organisationId/earlier-offers', { params: { organisationId } });

    it('takes the task along, and leaves what is of the lead and of all together', async () => {
      const { client, organisationId, offer } = await joint('accepted');
      expect(await possible(client, organisationId)).toMatchObject([
        { id: offer.id, kind: 'joint', title: 'Koncert dla seniorów' },
      ]);
      const copy = await client.call('POST /api/offers', {
        body: { callId, organisationId, copyOf: offer.id },
      });
      expect(copy.content).toMatchObject({
        title: 'Koncert dla seniorów',
        experience: '',
        sources: { grantGrosze: null, ownFinancialGrosze: null },
        costs: offer.content.costs.map(({ name }) => ({ name })),
      });
      expect(copy.content).not.toHaveProperty('joint');
      expect(copy.beginning).toMatchObject({ kind: 'joint' });
      expect(copy.beginning?.notCopied.map(({ what }) => what)).toEqual(
        expect.arrayContaining(['leadsCapacity', 'sharedSources', 'ownPart', 'partners', 'declarations']),
      );
    });

    it.each([
      ['that it was only invited to', 'invited', true],
      ['that it declined', 'declined', true],
      ['that is not submitted: the draft is the lead’s', 'accepted', false],
    ] as const)('is not found for one %s', async (_what, status, isSubmitted) => {
      const { client, organisationId, offer } = await joint(status, isSubmitted);
      expect(await possible(client, organisationId)).toEqual([]);
      const answer = await start(client, { callId, organisationId, copyOf: offer.id });
      expect(answer.status).toBe(404);
    });

    it('is told to members only', async () => {
      const { organisationId } = await joint('accepted');
      const { client: stranger } = await stage.organisation();
      const answer = await stranger.raw('GET', `/api/organisations/${organisationId}/earlier-offers`);
      expect(answer.status).toBe(404);
    });
  });

  describe('from a small grant of the organisation', () => {
    it('says what that one says, as one activity, and names what the simplified offer does not tell apart', async () => {
      const { client, organisationId } = await stage.organisation();
      const { id } = await client.call('POST /api/small-grants', {
        body: { authorityId: office.authorityId, organisationId },
      });
      const costs = [
        { id: randomUUID(), name: 'Dyrygent', grantGrosze: grosze(300_000), otherGrosze: grosze(50_000) },
        { id: randomUUID(), name: 'Nuty', grantGrosze: grosze(20_000), otherGrosze: null },
      ];
      await saveSmallGrant(client, id, { title: 'Śpiewanie', characteristics: 'Chór od 2010 r.', costs });
      const possible = await client.call('GET /api/organisations/:organisationId/earlier-offers', {
        params: { organisationId },
      });
      expect(possible).toMatchObject([{ id, kind: 'smallGrant', title: 'Śpiewanie', callTitle: null }]);

      const copy = await client.call('POST /api/offers', { body: { callId, organisationId, copyOf: id } });
      expect(copy.content).toMatchObject({
        title: 'Śpiewanie',
        experience: 'Chór od 2010 r.',
        sources: { grantGrosze: 320_000, ownFinancialGrosze: 50_000, ownNonFinancialGrosze: null },
        costs: [{ unitCostGrosze: 350_000 }, { unitCostGrosze: 20_000 }],
      });
      expect(copy.content.costs.map(({ activityId }) => activityId)).toEqual(
        [0, 1].map(() => copy.content.activities[0]?.id),
      );
      expect(copy.beginning).toEqual({
        kind: 'smallGrant',
        title: 'Śpiewanie',
        notCopied: [
          { what: 'activities' },
          { what: 'capacityTogether' },
          { what: 'units' },
          { what: 'otherSources' },
          { what: 'declarations' },
        ],
      });

      const { client: stranger, organisationId: theirs } = await stage.organisation();
      const answer = await start(stranger, { callId, organisationId: theirs, copyOf: id });
      expect(answer.status).toBe(404);
    });
  });

  describe('from the pattern of the organisation', () => {
    const PATTERN = {
      contactName: 'Biuro Zarządu',
      contactPhone: '',
      contactEmail: 'zarzad@nadraba.example',
      experience: 'Dziesięć lat koncertów.',
      resources: 'Świetlica i nagłośnienie.',
    };
    const save = (client: Client, organisationId: string, body: Record<string, unknown>) =>
      client.raw('PUT', `/api/organisations/${organisationId}/offer-pattern`, body);
    const read = (client: Client, organisationId: string) =>
      client.call('GET /api/organisations/:organisationId/offer-pattern', { params: { organisationId } });

    it('says what was written down once; what is missing there comes from the person', async () => {
      const { client, organisationId } = await stage.organisation();
      expect(await read(client, organisationId)).toMatchObject({ version: 0, savedAt: null, experience: '' });
      expect((await save(client, organisationId, { ...PATTERN, version: 0 })).status).toBe(200);
      const offer = await client.call('POST /api/offers', {
        body: { callId, organisationId, usePattern: true },
      });
      expect(offer.beginning).toBeNull();
      expect(offer.content).toMatchObject({
        contact: { name: 'Biuro Zarządu', phone: '14 611 00 00', email: 'zarzad@nadraba.example' },
        experience: 'Dziesięć lat koncertów.',
        resources: 'Świetlica i nagłośnienie.',
        title: '',
      });
      const empty = await client.call('POST /api/offers', { body: { callId, organisationId } });
      expect(empty.content).toMatchObject({ experience: '', contact: { name: 'Anna Nowak' } });
    });

    it('is written by one of two at once; the other is told', async () => {
      const { client, organisationId } = await stage.organisation();
      const piotr = await stage.colleague(organisationId, 'Piotr Wójcik');
      for (const version of [0, 1]) {
        const answers = await Promise.all([
          save(client, organisationId, { ...PATTERN, version }),
          save(piotr, organisationId, { ...PATTERN, experience: 'Inne', version }),
        ]);
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
        expect((await read(client, organisationId)).version).toBe(version + 1);
      }
    });

    it('is for members of the organisation, and written by those who write offers', async () => {
      const { client, organisationId } = await stage.organisation();
      const { client: stranger } = await stage.organisation();
      expect((await save(stranger, organisationId, { ...PATTERN, version: 0 })).status).toBe(404);
      const answer = await stranger.raw('GET', `/api/organisations/${organisationId}/offer-pattern`);
      expect(answer.status).toBe(404);
      const reader = await stage.colleague(organisationId, 'Renata Czytelna');
      await stage.test.sql.query(
        `UPDATE organisation_member m SET role = 'reader' FROM account a
          WHERE m.account_id = a.id AND m.organisation_id = $1 AND a.name = 'Renata Czytelna'`,
        [organisationId],
      );
      expect((await save(reader, organisationId, { ...PATTERN, version: 0 })).status).toBe(403);
      expect((await read(client, organisationId)).version).toBe(0);
    });

    it('refuses what is too long or no text, with the field', async () => {
      const { client, organisationId } = await stage.organisation();
      const answer = await save(client, organisationId, {
        ...PATTERN,
        contactName: 'x'.repeat(201),
        experience: null,
        version: 0,
      });
      expect(answer.status).toBe(400);
      const { problems } = (await answer.json()) as { problems: { path: string }[] };
      expect(new Set(problems.map(({ path }) => path))).toEqual(new Set(['contactName', 'experience']));
    });
  });
});
