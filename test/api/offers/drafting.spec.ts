import { randomUUID } from 'node:crypto';
import type { OfferView } from '@nurt/contracts/offers';
import type { FieldChange } from '@nurt/domain/drafts';
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
  const save = (client: Client, offerId: string, baseVersion: number, changes: readonly FieldChange[]) =>
    client.call('PATCH /api/offers/:offerId', {
      params: { offerId },
      body: { baseVersion, changes: [...changes] },
    });
  const change = (path: string, from: unknown, to: unknown): FieldChange => ({ path, from, to });
  const colleague = (organisationId: string) => stage.colleague(organisationId, 'Piotr Wójcik');

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
    it('changes the fields that were sent and leaves the others', async () => {
      const { client, offer } = await started();
      const first = await save(client, offer.id, 1, [
        change('title', '', 'Koncert'),
        change('place', '', 'Bochnia'),
      ]);
      expect(first).toEqual({ version: 2, savedAt: '2026-01-20T09:00:00.000Z', conflicts: [], others: [] });
      stage.test.clock.set('2026-01-20T09:05:00Z');
      await save(client, offer.id, 2, [change('title', 'Koncert', 'Koncert na rynku')]);

      const after = await read(client, offer.id);
      expect(after).toMatchObject({ version: 3, savedAt: '2026-01-20T09:05:00.000Z' });
      expect(after.content).toEqual({ ...offer.content, title: 'Koncert na rynku', place: 'Bochnia' });
    });

    it('adds, changes, moves and removes rows by their ids', async () => {
      const { client, offer } = await started();
      const { activities, costs } = completeParts();
      const [concert, scene, books] = [activities[0]!, costs[0]!, costs[1]!];
      await save(client, offer.id, 1, [
        change(`activities/${concert.id}`, null, concert),
        change(`costs/${scene.id}`, null, scene),
        change(`costs/${books.id}`, null, books),
      ]);
      await save(client, offer.id, 2, [
        change(`costs/${scene.id}/unitCostGrosze`, 450_000, 460_000),
        change(`costs/${scene.id}/years/2026`, null, 920_000),
        change('costs/order', [scene.id, books.id], [books.id, scene.id]),
        change(`activities/${concert.id}`, concert, null),
      ]);
      const { content } = await read(client, offer.id);
      expect(content.activities).toEqual([]);
      expect(content.costs).toEqual([
        books,
        { ...scene, unitCostGrosze: 460_000, years: [{ year: 2026, grosze: 920_000 }] },
      ]);
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

    it('of different fields by two people keeps both and tells each what the other has saved', async () => {
      const { client, organisationId, offer } = await started();
      const second = await colleague(organisationId);
      await save(client, offer.id, 1, [change('title', '', 'Koncert')]);
      const late = await save(second, offer.id, 1, [change('place', '', 'Bochnia')]);
      expect(late).toMatchObject({
        version: 3,
        conflicts: [],
        others: [{ path: 'title', value: 'Koncert', by: 'Anna Nowak' }],
      });
      const back = await save(client, offer.id, 2, [change('results', '', 'Więcej spotkań')]);
      expect(back.others).toEqual([{ path: 'place', value: 'Bochnia', by: 'Piotr Wójcik' }]);
      expect((await read(client, offer.id)).content).toMatchObject({
        title: 'Koncert',
        place: 'Bochnia',
        results: 'Więcej spotkań',
      });
    });

    it('of one field by two people overwrites nothing and says whose words are there; the rest is saved', async () => {
      const { client, organisationId, offer } = await started();
      const second = await colleague(organisationId);
      await save(client, offer.id, 1, [change('title', '', 'Koncert')]);
      const late = await save(second, offer.id, 1, [
        change('title', '', 'Piknik'),
        change('place', '', 'Bochnia'),
      ]);
      expect(late.conflicts).toEqual([{ path: 'title', theirs: 'Koncert', by: 'Anna Nowak' }]);
      expect((await read(client, offer.id)).content).toMatchObject({ title: 'Koncert', place: 'Bochnia' });
      const chosen = await save(second, offer.id, late.version, [change('title', 'Koncert', 'Piknik')]);
      expect(chosen.conflicts).toEqual([]);
      expect((await read(client, offer.id)).content.title).toBe('Piknik');
    });

    it('of the same again changes nothing: an answer that was lost may be asked for once more', async () => {
      const { client, offer } = await started();
      const changes = [change('title', '', 'Koncert')];
      const first = await save(client, offer.id, 1, changes);
      stage.test.clock.set('2026-01-20T09:05:00Z');
      const again = await save(client, offer.id, 1, changes);
      expect(again).toMatchObject({ version: first.version, savedAt: first.savedAt, conflicts: [] });
    });

    it('of a row that was removed meanwhile disputes the row', async () => {
      const { client, organisationId, offer } = await started();
      const second = await colleague(organisationId);
      const scene = completeParts().costs[0]!;
      await save(client, offer.id, 1, [change(`costs/${scene.id}`, null, scene)]);
      await save(client, offer.id, 2, [change(`costs/${scene.id}`, scene, null)]);
      const late = await save(second, offer.id, 2, [change(`costs/${scene.id}/name`, scene.name, 'Estrada')]);
      expect(late.conflicts).toEqual([{ path: `costs/${scene.id}`, theirs: null, by: 'Anna Nowak' }]);
    });

    it('on a version that nobody remembers asks to read the offer again', async () => {
      const { client, offer } = await started();
      await save(client, offer.id, 1, [change('title', '', 'Koncert')]);
      await stage.test.sql.query('DELETE FROM offer_change WHERE offer_id = $1', [offer.id]);
      const late = await save(client, offer.id, 1, [change('title', '', 'Piknik')]);
      expect(late).toMatchObject({
        conflicts: [{ path: 'title', theirs: 'Koncert', by: null }],
        others: null,
      });
    });

    it('from thirty tabs at once loses nothing: every field arrives', async () => {
      const { client, offer } = await started();
      const rows = Array.from({ length: 30 }, (_row, n) => ({
        ...completeParts().resultRows[0]!,
        name: `Rezultat ${String(n)}`,
      }));
      const answers = await Promise.all(
        rows.map((row) => save(client, offer.id, 1, [change(`resultRows/${row.id}`, null, row)])),
      );
      expect(answers.map(({ version }) => version).sort((a, b) => a - b)).toEqual(
        rows.map((_row, n) => n + 2),
      );
      const { content, version } = await read(client, offer.id);
      expect(version).toBe(31);
      expect(content.resultRows.map(({ name }) => name).sort()).toEqual(rows.map(({ name }) => name).sort());
    });

    it('of one field from ten tabs at once succeeds in one', async () => {
      const { client, offer } = await started();
      const titles = Array.from({ length: 10 }, (_title, n) => `Karta ${String(n)}`);
      const answers = await Promise.all(
        titles.map((title) => save(client, offer.id, 1, [change('title', '', title)])),
      );
      expect(answers.filter(({ conflicts }) => conflicts.length === 0)).toHaveLength(1);
      expect((await read(client, offer.id)).version).toBe(2);
    });

    it('is refused plainly from the closing instant on', async () => {
      const { client, offer } = await started();
      stage.test.clock.set('2026-02-20T11:00:00Z');
      const problem = await client.refused('PATCH /api/offers/:offerId', {
        params: { offerId: offer.id },
        body: { baseVersion: 1, changes: [change('title', '', 'Za późno')] },
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
        body: { baseVersion: version, changes: [change('title', 'Koncert dla seniorów', 'Zmieniony')] },
      });
      expect(problem).toMatchObject({ status: 409, code: 'not_now' });
    });
  });

  describe('malformed input', () => {
    const malformed = async (changes: unknown): Promise<string[]> => {
      const { client, offer } = await started();
      const response = await client.raw('PATCH', `/api/offers/${offer.id}`, { baseVersion: 1, changes });
      expect(response.status).toBe(400);
      const { problems } = (await response.json()) as { problems: { code: string; path: string }[] };
      expect((await read(client, offer.id)).version).toBe(1);
      return problems.map(({ code, path }) => `${path}: ${code}`).sort();
    };

    it('is answered with every problem and its place, and saves nothing', async () => {
      const cost = completeParts().costs[0]!;
      expect(
        await malformed([
          change('title', '', 'Dobry tytuł'),
          change('place', '', 'x'.repeat(1001)),
          change('applicant', '', 'ktoś inny'),
          change('sport/league', '', 'IV liga'),
          change(`costs/${cost.id}`, null, {
            ...cost,
            colour: 'red',
            unitCostGrosze: 10.5,
            years: [{ year: 1800 }],
          }),
          change('sources/grantGrosze', null, -1),
          change('declarations/truthful', false, 'yes'),
        ]),
      ).toEqual([
        'changes.1.to: text_too_long',
        'changes.2.path: unknown_field',
        'changes.3.path: unknown_field',
        'changes.4.to.colour: unknown_field',
        'changes.4.to.unitCostGrosze: invalid_amount',
        'changes.4.to.years.0.grosze: required',
        'changes.4.to.years.0.year: invalid_number',
        'changes.5.to: amount_negative',
        'changes.6.to: invalid_choice',
      ]);
    });

    it('is a change without what was there or what shall be there, and a path that is no text', async () => {
      expect(
        await malformed([
          { path: 'title', to: 'x' },
          { path: 'title', from: '' },
          { path: 7, from: '', to: '' },
          null,
        ]),
      ).toEqual([
        'changes.0.from: required',
        'changes.1.to: required',
        'changes.2.path: invalid_text',
        'changes.3: invalid_object',
      ]);
    });

    it('is more changes at once than any form has, and more rows than the form allows', async () => {
      const many = (count: number, path: (n: number) => string, to: (n: number) => unknown) =>
        Array.from({ length: count }, (_change, n) => change(path(n), null, to(n)));
      expect(
        await malformed(
          many(
            2501,
            () => 'title',
            () => 'x',
          ),
        ),
      ).toEqual(['changes: list_too_long']);
      const ids = Array.from({ length: 201 }, () => randomUUID());
      const row = (n: number) => ({ id: ids[n], name: '', target: '', monitoring: '' });
      expect(await malformed(many(201, (n) => `resultRows/${ids[n]!}`, row))).toEqual([
        'resultRows: list_too_long',
      ]);
    });

    it('has no text that the database or a printer cannot hold', async () => {
      expect(
        await malformed([change('title', '', 'a\u0000b'), change('description', '', 'pół znaku: \ud83d')]),
      ).toEqual(['changes.0.to: invalid_text', 'changes.1.to: invalid_text']);
      const { client, offer } = await started();
      const saved = await save(client, offer.id, 1, [change('title', '', 'Cały znak: 😀')]);
      expect(saved.version).toBe(2);
    });

    it('that is no JSON, no object or too large is refused as such', async () => {
      const { client, offer } = await started();
      const path = `/api/offers/${offer.id}`;
      expect((await client.raw('PATCH', path, '{"baseVersion":1,')).status).toBe(400);
      expect((await client.raw('PATCH', path, '[]')).status).toBe(400);
      expect((await client.raw('PATCH', path, { baseVersion: 1, changes: {} })).status).toBe(400);
      const huge = { baseVersion: 1, changes: [change('title', '', 'x'.repeat(3_000_000))] };
      expect((await client.raw('PATCH', path, huge)).status).toBe(413);
    });
  });
});
