import { randomUUID } from 'node:crypto';
import type { OfferView } from '@nurt/contracts/offers';
import type { Client } from '../../support/client';
import { completeParts, Stage, type Office } from './stage';

describe('drafting an offer', () => {
  let stage: Stage;
  let office: Office;
  let callId: string;
  beforeAll(async () => {
    stage = await Stage.open();
    office = await stage.office();
    callId = await stage.openCall(office);
  });
  beforeEach(() => stage.test.clock.set('2026-01-20T09:00:00Z'));
  afterAll(() => stage.close());

  const read = (client: Client, offerId: string): Promise<OfferView> =>
    client.call('GET /api/offers/:offerId', { params: { offerId } });
  const started = async () => {
    const { client, organisationId } = await stage.organisation();
    const offer = await client.call('POST /api/offers', { body: { callId, organisationId } });
    return { client, organisationId, offer };
  };
  const save = (client: Client, { id, version }: { id: string; version: number }, parts: object) =>
    client.raw('PATCH', `/api/offers/${id}`, { version, parts });

  describe('starting', () => {
    it('prefills the person to ask and says all that is missing', async () => {
      const { client, organisationId, offer } = await started();
      expect(offer).toMatchObject({
        number: null,
        status: 'draft',
        version: 1,
        receipt: null,
        awardedGrosze: null,
        serverTime: '2026-01-20T09:00:00.000Z',
        organisation: { id: organisationId, role: 'representative' },
        call: { id: callId, phase: 'open', authority: { id: office.authorityId } },
        moves: [
          { move: 'edit', allowed: true },
          { move: 'submit', allowed: true },
        ],
      });
      expect(offer.content.contact).toEqual({
        name: 'Anna Nowak',
        phone: '14 611 00 00',
        email: (await client.call('GET /api/session')).session!.account.email,
      });
      const missing = offer.missing.map(({ code }) => code);
      expect(missing).toContain('offer_title_required');
      expect(missing).toContain('offer_costs_required');
      expect(missing).not.toContain('offer_contact_required');
      expect(offer.timeline.map(({ type }) => type)).toEqual(['offer.started']);
    });

    it('is refused in a call that is a draft or that nobody knows, and for another organisation', async () => {
      const { client, organisationId } = await stage.organisation();
      const { organisationId: foreign } = await stage.organisation();
      const start = (body: { callId: string; organisationId: string }) =>
        client.refused('POST /api/offers', { body });
      expect(await start({ callId: randomUUID(), organisationId })).toMatchObject({ status: 404 });
      expect(await start({ callId, organisationId: foreign })).toMatchObject({ status: 404 });
    });

    it('is refused from the closing instant on', async () => {
      const { client, organisationId } = await stage.organisation();
      stage.test.clock.set('2026-02-20T11:00:00Z');
      const problem = await client.refused('POST /api/offers', { body: { callId, organisationId } });
      expect(problem).toMatchObject({ status: 409, code: 'offer_window_closed' });
      expect(await stage.rows('offer', 'organisation_id = $1', organisationId)).toBe(0);
    });

    it('is refused once the organisation has submitted all it may, drafts not counted', async () => {
      const { client, organisationId } = await stage.organisation();
      await client.call('POST /api/offers', { body: { callId, organisationId } });
      await stage.submittedOffer(client, organisationId, callId);
      const problem = await client.refused('POST /api/offers', { body: { callId, organisationId } });
      expect(problem).toMatchObject({
        status: 409,
        problems: [{ code: 'offer_limit_reached', params: { limit: 1 } }],
      });
    });
  });

  describe('saving', () => {
    it('changes the parts that were sent and leaves the others', async () => {
      const { client, offer } = await started();
      const first = await save(client, offer, { title: 'Koncert', place: 'Bochnia' });
      expect(await first.json()).toEqual({ version: 2, savedAt: '2026-01-20T09:00:00.000Z' });
      stage.test.clock.set('2026-01-20T09:05:00Z');
      await save(client, { id: offer.id, version: 2 }, { title: 'Koncert na rynku' });

      const after = await read(client, offer.id);
      expect(after).toMatchObject({ version: 3, savedAt: '2026-01-20T09:05:00.000Z' });
      expect(after.content).toEqual({ ...offer.content, title: 'Koncert na rynku', place: 'Bochnia' });
    });

    it('of a whole offer leaves nothing missing, and the lists show it', async () => {
      const { client, organisationId } = await stage.organisation();
      const offer = await stage.completeDraft(client, organisationId, callId);
      expect(offer.missing).toEqual([]);
      const rows = await client.call('GET /api/offers', { query: { organisationId } });
      expect(rows).toEqual([
        expect.objectContaining({
          id: offer.id,
          title: 'Koncert dla seniorów',
          status: 'draft',
          number: null,
          requestedGrosze: 800_000,
          call: { id: callId, title: 'Kultura dla seniorów', closesAt: '2026-02-20T11:00:00.000Z' },
        }),
      ]);
      expect(await client.call('GET /api/offers')).toEqual(rows);
    });

    it('on an older version overwrites nothing', async () => {
      const { client, offer } = await started();
      await save(client, offer, { title: 'Pierwsza karta' });
      const late = await client.refused('PATCH /api/offers/:offerId', {
        params: { offerId: offer.id },
        body: { version: offer.version, parts: { title: 'Druga karta' } },
      });
      expect(late).toMatchObject({ status: 409, code: 'changed_elsewhere' });
      expect((await read(client, offer.id)).content.title).toBe('Pierwsza karta');
    });

    it('from two tabs at once succeeds in one', async () => {
      const { client, offer } = await started();
      const answers = await Promise.all(['pierwsza', 'druga'].map((title) => save(client, offer, { title })));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect((await read(client, offer.id)).version).toBe(2);
    });

    it('is refused plainly from the closing instant on', async () => {
      const { client, offer } = await started();
      stage.test.clock.set('2026-02-20T11:00:00Z');
      const problem = await client.refused('PATCH /api/offers/:offerId', {
        params: { offerId: offer.id },
        body: { version: 1, parts: { title: 'Za późno' } },
      });
      expect(problem).toMatchObject({ status: 409, code: 'offer_window_closed' });
      expect(await read(client, offer.id)).toMatchObject({
        version: 1,
        content: { title: '' },
        call: { phase: 'evaluation' },
        moves: [
          { move: 'edit', allowed: false, reason: 'offer_window_closed' },
          { move: 'submit', allowed: false, reason: 'offer_window_closed' },
        ],
      });
    });

    it('is refused after submission', async () => {
      const { client, organisationId } = await stage.organisation();
      const { id, version } = await stage.submittedOffer(client, organisationId, callId);
      const problem = await client.refused('PATCH /api/offers/:offerId', {
        params: { offerId: id },
        body: { version, parts: { title: 'Zmieniony' } },
      });
      expect(problem).toMatchObject({ status: 409, code: 'not_now' });
    });
  });

  describe('malformed input', () => {
    const malformed = async (parts: unknown): Promise<string[]> => {
      const { client, offer } = await started();
      const response = await client.raw('PATCH', `/api/offers/${offer.id}`, { version: 1, parts });
      expect(response.status).toBe(400);
      const { problems } = (await response.json()) as { problems: { code: string; path: string }[] };
      expect((await read(client, offer.id)).version).toBe(1);
      return problems.map(({ code, path }) => `${path}: ${code}`).sort();
    };

    it('is answered with every problem and its place, and saves nothing', async () => {
      const { activities, costs } = completeParts();
      expect(
        await malformed({
          place: 'x'.repeat(1001),
          taskFrom: '2026-02-30',
          performance: 'sometimes',
          activities: [{ ...activities[0], id: 'a1', colour: 'red' }, null],
          costs: [{ ...costs[0], unitCostGrosze: 10.5, quantity: -1, years: [{ year: 1800, grosze: 0.5 }] }],
          sources: { grantGrosze: -1, ownFinancialGrosze: 1e15, ownNonFinancialGrosze: 1.5 },
          declarations: { truthful: 'yes' },
          applicant: 'someone else',
        }),
      ).toEqual([
        'parts.activities.0.colour: unknown_field',
        'parts.activities.0.id: invalid_id',
        'parts.activities.1: invalid_object',
        'parts.applicant: unknown_field',
        'parts.costs.0.quantity: number_too_small',
        'parts.costs.0.unitCostGrosze: invalid_amount',
        'parts.costs.0.years.0.grosze: invalid_amount',
        'parts.costs.0.years.0.year: number_too_small',
        'parts.declarations.dataAgreeWithRegister: required',
        'parts.declarations.dataProtection: required',
        'parts.declarations.feesWithinPaidActivity: required',
        'parts.declarations.socialInsurance: required',
        'parts.declarations.taxes: required',
        'parts.declarations.truthful: invalid_choice',
        'parts.declarations.withinPublicBenefitActivity: required',
        'parts.performance: invalid_choice',
        'parts.place: text_too_long',
        'parts.sources.grantGrosze: amount_negative',
        'parts.sources.ownFinancialGrosze: amount_too_large',
        'parts.sources.ownNonFinancialGrosze: invalid_amount',
        'parts.sources.recipientsGrosze: required',
        'parts.taskFrom: invalid_date',
      ]);
    });

    it('has no null where a part may only be left out', async () => {
      expect(await malformed({ title: null })).toContain('parts.title: invalid_text');
      expect(await malformed({ costs: null })).toContain('parts.costs: invalid_list');
      expect(await malformed({ sources: null })).toContain('parts.sources: invalid_object');
    });

    it('has no id twice in one list and no year twice in one cost', async () => {
      const { activities, costs } = completeParts();
      const years = [
        { year: 2026, grosze: 1 },
        { year: 2026, grosze: 2 },
      ];
      expect(
        await malformed({ activities: [activities[0], activities[0]], costs: [{ ...costs[0], years }] }),
      ).toEqual(['parts.activities.1.id: duplicate_id', 'parts.costs.0.years.1.year: duplicate_id']);
    });

    it('has no text that the database or a printer cannot hold', async () => {
      expect(await malformed({ title: 'a\u0000b', description: 'pół znaku: \ud83d' })).toEqual([
        'parts.description: invalid_text',
        'parts.title: invalid_text',
      ]);
      const { client, offer } = await started();
      expect((await save(client, offer, { title: 'Cały znak: 😀' })).status).toBe(200);
    });

    it('that is no JSON, no object or too large is refused as such', async () => {
      const { client, offer } = await started();
      const path = `/api/offers/${offer.id}`;
      expect((await client.raw('PATCH', path, '{"version":1,')).status).toBe(400);
      expect((await client.raw('PATCH', path, '[]')).status).toBe(400);
      expect((await client.raw('PATCH', path, { version: 1, parts: [] })).status).toBe(400);
      const huge = { version: 1, parts: { description: 'x'.repeat(3_000_000) } };
      expect((await client.raw('PATCH', path, huge)).status).toBe(413);
    });
  });

  describe('discarding', () => {
    it('removes a draft, also after the window has closed', async () => {
      const { client, offer } = await started();
      stage.test.clock.set('2026-03-01T09:00:00Z');
      expect(await client.call('DELETE /api/offers/:offerId', { params: { offerId: offer.id } })).toEqual({
        id: offer.id,
      });
      expect(
        await client.refused('GET /api/offers/:offerId', { params: { offerId: offer.id } }),
      ).toMatchObject({ status: 404 });
    });

    it('never removes what was submitted', async () => {
      const { client, organisationId } = await stage.organisation();
      const { id } = await stage.submittedOffer(client, organisationId, callId);
      expect(await client.refused('DELETE /api/offers/:offerId', { params: { offerId: id } })).toMatchObject({
        status: 409,
        code: 'not_now',
      });
      await expect(stage.test.sql.query('DELETE FROM offer WHERE id = $1', [id])).rejects.toThrow(
        'never deleted',
      );
    });
  });
});
