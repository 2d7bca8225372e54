import { createHash, randomUUID } from 'node:crypto';
import type { OfferView } from '@nurt/contracts/offers';
import { canonicalJson } from '@nurt/domain/offers';
import type { Client } from '../../support/client';
import { saveOffer } from '../../support/save-offer';
import { Stage } from './stage';

describe('submitting an offer with changes that are not saved yet', () => {
  let stage: Stage;
  let callId: string;
  beforeAll(async () => {
    stage = await Stage.open();
    callId = await stage.openCall(await stage.office());
  });
  beforeEach(() => stage.test.clock.set('2026-02-01T09:00:00Z'));
  afterAll(() => stage.close());

  const read = (client: Client, offerId: string): Promise<OfferView> =>
    client.call('GET /api/offers/:offerId', { params: { offerId } });
  const drafted = async () => {
    const { client, organisationId } = await stage.organisation();
    return { client, organisationId, offer: await stage.completeDraft(client, organisationId, callId) };
  };
  const submissions = (id: string) => stage.rows('event', `subject_id = $1 AND type = 'offer.submitted'`, id);
  const change = (path: string, from: unknown, to: unknown) => ({ path, from, to });
  const place = change('place', 'Bochnia', 'Bochnia, rynek');
  const send = (client: Client, { id, version }: OfferView, changes: unknown, baseVersion?: number) =>
    client.raw('POST', `/api/offers/${id}/submission`, { version, baseVersion, changes });
  const untouched = async (client: Client, offer: OfferView) => {
    const now = await read(client, offer.id);
    expect(now).toMatchObject({ status: 'draft', number: null });
    expect(await submissions(offer.id)).toBe(0);
    return now;
  };

  it('makes them in the same transaction: what is filed says them', async () => {
    const { client, offer } = await drafted();
    const row = { id: randomUUID(), name: 'Koncerty', target: '2', monitoring: 'zdjęcia' };
    const answer = await send(
      client,
      offer,
      [place, change(`resultRows/${row.id}`, null, row)],
      offer.version,
    );
    expect(answer.status).toBe(200);
    const view = await read(client, offer.id);
    expect(view).toMatchObject({ status: 'submitted', savedAt: '2026-02-01T09:00:00.000Z' });
    expect(view.content.place).toBe('Bochnia, rynek');
    expect(view.content.resultRows).toEqual([...offer.content.resultRows, row]);
    const { rows } = await stage.test.sql.query<{ text: string; checksum: string }>(
      `SELECT jsonb_build_object('number', number, 'callId', call_id, 'applicant', applicant, 'content', content,
                                 'template', template) AS text, checksum FROM offer WHERE id = $1`,
      [offer.id],
    );
    expect(createHash('sha256').update(canonicalJson(rows[0]!.text)).digest('hex')).toBe(rows[0]!.checksum);
    expect(view.receipt?.checksum).toBe(rows[0]!.checksum);
    const log = await stage.test.sql.query<{ version: number; paths: string[] }>(
      'SELECT version, paths FROM offer_change WHERE offer_id = $1 AND version > $2',
      [offer.id, offer.version],
    );
    expect(log.rows).toEqual([{ version: offer.version + 1, paths: ['place', `resultRows/${row.id}`] }]);
  });

  it('makes nothing twice where a save of the same was faster', async () => {
    const { client, offer } = await drafted();
    await saveOffer(client, offer.id, { place: 'Bochnia, rynek' });
    const changes = [place, change('place', 'Bochnia, rynek', 'Bochnia, Planty')];
    expect((await send(client, offer, changes)).status).toBe(200);
    expect((await read(client, offer.id)).content.place).toBe('Bochnia, Planty');
  });

  it('and a save of the same at the same time files it once, with them', async () => {
    const { client, offer } = await drafted();
    const [saved, filed] = await Promise.all([
      client.raw('PATCH', `/api/offers/${offer.id}`, { baseVersion: offer.version, changes: [place] }),
      send(client, offer, [place]),
    ]);
    expect(filed.status).toBe(200);
    expect([200, 409]).toContain(saved.status);
    expect((await read(client, offer.id)).content.place).toBe('Bochnia, rynek');
    expect(await submissions(offer.id)).toBe(1);
  });

  it('sent twice at once files it once, and the other is told that it is done', async () => {
    const { client, offer } = await drafted();
    const answers = await Promise.all([send(client, offer, [place]), send(client, offer, [place])]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = await answers.find(({ status }) => status === 409)!.json();
    expect(refused).toMatchObject({ code: 'already_done' });
    expect((await read(client, offer.id)).content.place).toBe('Bochnia, rynek');
    expect(await submissions(offer.id)).toBe(1);
  });

  it('is refused where somebody else changed the same field, and both versions are safe', async () => {
    const { client, organisationId, offer } = await drafted();
    const piotr = await stage.colleague(organisationId, 'Piotr Wójcik');
    await saveOffer(piotr, offer.id, { place: 'Park' });
    const problem = await (await send(client, offer, [place])).json();
    expect(problem).toMatchObject({ status: 409, code: 'changed_elsewhere' });
    expect((await untouched(client, offer)).content.place).toBe('Park');
    const params = { offerId: offer.id };
    const body = { baseVersion: offer.version, changes: [place] };
    expect((await client.call('PATCH /api/offers/:offerId', { params, body })).conflicts).toEqual([
      { path: 'place', theirs: 'Park', by: 'Piotr Wójcik' },
    ]);
  });

  it('is refused where somebody else changed another field that was not seen', async () => {
    const { client, organisationId, offer } = await drafted();
    const piotr = await stage.colleague(organisationId, 'Piotr Wójcik');
    await saveOffer(piotr, offer.id, { title: 'Koncert na rynku' });
    expect((await send(client, offer, [place])).status).toBe(409);
    expect((await untouched(client, offer)).content).toMatchObject({
      title: 'Koncert na rynku',
      place: 'Bochnia',
    });
  });

  it('is refused with what is wrong once they are made, and leaves the draft as it was', async () => {
    const { client, offer } = await drafted();
    const answer = await send(client, offer, [change('title', offer.content.title, ' ')]);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      problems: [{ code: 'offer_title_required', path: 'title' }],
    });
    expect(await untouched(client, offer)).toMatchObject({
      version: offer.version,
      content: { title: offer.content.title },
    });
  });

  it('keeps what a colleague wrote before as a version', async () => {
    const { client, organisationId, offer } = await drafted();
    const piotr = await stage.colleague(organisationId, 'Piotr Wójcik');
    await saveOffer(piotr, offer.id, { place: 'Park' });
    const seen = await read(client, offer.id);
    expect((await send(client, seen, [change('place', 'Park', 'Rynek')])).status).toBe(200);
    const versions = await client.call('GET /api/offers/:offerId/versions', {
      params: { offerId: offer.id },
    });
    expect(versions.map(({ by, reason }) => [by, reason]).slice(0, 2)).toEqual([
      ['Anna Nowak', 'submitted'],
      ['Piotr Wójcik', 'written'],
    ]);
  });

  it.each([
    [[{ path: 'number', from: null, to: 'OF/1' }], 'changes.0.path', 'unknown_field'],
    [[{ path: 'place', from: 'Bochnia', to: 7 }], 'changes.0.to', 'invalid_text'],
    [[{ path: 'place', from: 'Bochnia' }], 'changes.0.to', 'required'],
    ['place', 'changes', 'invalid_list'],
  ])('refuses %j', async (changes, path, code) => {
    const { client, offer } = await drafted();
    const answer = await send(client, offer, changes);
    expect(answer.status).toBe(400);
    const { problems } = (await answer.json()) as { problems: unknown[] };
    expect(problems).toContainEqual(expect.objectContaining({ path, code }));
    await untouched(client, offer);
  });
});
