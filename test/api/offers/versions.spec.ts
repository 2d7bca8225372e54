import { randomUUID } from 'node:crypto';
import type { Client } from '../../support/client';
import { saveOffer } from '../../support/save-offer';
import { Stage } from './stage';

describe('versions of an offer', () => {
  let stage: Stage;
  let callId: string;
  beforeAll(async () => {
    stage = await Stage.open();
    callId = await stage.openCall(await stage.office());
  });
  beforeEach(() => stage.test.clock.set('2026-01-20T20:00:00Z'));
  afterAll(() => stage.close());

  const started = async () => {
    const { client: anna, organisationId } = await stage.organisation();
    const { id } = await anna.call('POST /api/offers', { body: { callId, organisationId } });
    return { anna, organisationId, id };
  };
  const list = (client: Client, offerId: string) =>
    client.call('GET /api/offers/:offerId/versions', { params: { offerId } });
  const restore = (client: Client, offerId: string, versionId: string | null) =>
    client.call('POST /api/offers/:offerId/versions/:versionId/restoration', {
      params: { offerId, versionId: versionId ?? '' },
    });
  const at = (time: string) => stage.test.clock.set(`2026-01-20T${time}Z`);

  it('gather what one author saves within a few minutes', async () => {
    const { anna, id } = await started();
    expect(await list(anna, id)).toEqual([]);
    await saveOffer(anna, id, { title: 'Kon' });
    at('20:00:05');
    await saveOffer(anna, id, { title: 'Koncert', place: 'Rynek' });
    const one = {
      id: null,
      version: 3,
      savedAt: '2026-01-20T20:00:05.000Z',
      by: 'Anna Nowak',
      reason: 'written',
    };
    expect(await list(anna, id)).toMatchObject([one]);
    at('20:11:00');
    await saveOffer(anna, id, { place: 'Rynek w Bochni' });
    expect(await list(anna, id)).toMatchObject([
      { id: null, version: 4, changedFields: 1 },
      { ...one, id: expect.any(String) as string },
    ]);
  });

  it('end where somebody else begins to write', async () => {
    const { anna, organisationId, id } = await started();
    const piotr = await stage.colleague(organisationId, 'Piotr Wójcik');
    await saveOffer(anna, id, { title: 'Koncert' });
    at('20:00:10');
    await saveOffer(piotr, id, { place: 'Rynek', results: 'Więcej spotkań' });
    expect(await list(piotr, id)).toMatchObject([
      { id: null, by: 'Piotr Wójcik', changedFields: 2 },
      { by: 'Anna Nowak', version: 2 },
    ]);
  });

  it('can be read as the whole offer said them', async () => {
    const { anna, id } = await started();
    await saveOffer(anna, id, { title: 'Koncert' });
    at('20:20:00');
    await saveOffer(anna, id, { title: 'Piknik' });
    const [, first] = await list(anna, id);
    const version = await anna.call('GET /api/offers/:offerId/versions/:versionId', {
      params: { offerId: id, versionId: first!.id! },
    });
    expect(version).toMatchObject({ ...first, content: { title: 'Koncert', place: '' } });
  });

  it('restored, are new versions: nothing is lost, and a restoration can be taken back', async () => {
    const { anna, id } = await started();
    await saveOffer(anna, id, { title: 'Koncert', place: 'Rynek' });
    at('20:20:00');
    await saveOffer(anna, id, { title: 'Piknik' });
    const [, first] = await list(anna, id);
    at('20:21:00');
    const restored = await restore(anna, id, first!.id);
    expect(restored).toMatchObject({
      version: 4,
      savedAt: '2026-01-20T20:21:00.000Z',
      content: { title: 'Koncert', place: 'Rynek' },
    });
    expect(restored.timeline.map(({ type }) => type)).toContain('offer.restored');
    const rows = await list(anna, id);
    expect(rows.map(({ version, reason, changedFields }) => [version, reason, changedFields])).toEqual([
      [4, 'restored', 1],
      [3, 'written', 1],
      [2, 'written', expect.any(Number)],
    ]);
    expect((await restore(anna, id, rows[1]!.id)).content.title).toBe('Piknik');
  });

  it('restored, come to whoever has the offer open, and are merged with what they write', async () => {
    const { anna, organisationId, id } = await started();
    const piotr = await stage.colleague(organisationId, 'Piotr Wójcik');
    await saveOffer(anna, id, { title: 'Koncert' });
    at('20:20:00');
    await saveOffer(anna, id, { title: 'Piknik' });
    const [, first] = await list(anna, id);
    await restore(anna, id, first!.id);
    const late = await piotr.call('PATCH /api/offers/:offerId', {
      params: { offerId: id },
      body: { baseVersion: 3, changes: [{ path: 'place', from: '', to: 'Rynek' }] },
    });
    expect(late).toMatchObject({
      conflicts: [],
      others: [{ path: 'title', value: 'Koncert', by: 'Anna Nowak' }],
    });
  });

  it('are made at submission, and stay readable after it; nothing is restored any more', async () => {
    const { client, organisationId } = await stage.organisation();
    const offer = await stage.submittedOffer(client, organisationId, callId);
    const rows = await list(client, offer.id);
    expect(rows).toMatchObject([
      { reason: 'submitted', version: offer.version, changedFields: expect.any(Number) as number },
    ]);
    const params = { offerId: offer.id, versionId: rows[0]!.id! };
    const { content } = await client.call('GET /api/offers/:offerId/versions/:versionId', { params });
    expect(content).toEqual(offer.content);
    expect(
      await client.refused('POST /api/offers/:offerId/versions/:versionId/restoration', { params }),
    ).toMatchObject({ status: 409, code: 'not_now' });
  });

  it('that the offer says already, of another offer, unknown or after the deadline are not restored', async () => {
    const { anna, id } = await started();
    const other = await started();
    for (const { anna: author, id: offerId } of [{ anna, id }, other]) {
      await saveOffer(author, offerId, { title: 'Koncert' });
      at('20:20:00');
      await saveOffer(author, offerId, { title: 'Piknik' });
      at('20:00:00');
    }
    const [, first] = await list(anna, id);
    const [, foreign] = await list(other.anna, other.id);
    const refused = (versionId: string) =>
      anna.refused('POST /api/offers/:offerId/versions/:versionId/restoration', {
        params: { offerId: id, versionId },
      });
    expect(await refused(foreign!.id!)).toMatchObject({ status: 404 });
    expect(await refused(randomUUID())).toMatchObject({ status: 404 });
    await restore(anna, id, first!.id);
    expect(await refused(first!.id!)).toMatchObject({ status: 409, code: 'already_done' });
    stage.test.clock.set('2026-02-20T11:00:00Z');
    expect(await refused(first!.id!)).toMatchObject({ status: 409, code: 'offer_window_closed' });
  });

  it('are thinned out where there are very many: the newest all, older ones some minutes apart', async () => {
    const { anna, organisationId, id } = await started();
    const piotr = await stage.colleague(organisationId, 'Piotr Wójcik');
    await saveOffer(anna, id, { title: 'Koncert' });
    // Seventy versions, ten seconds apart, as if two people had written in turns.
    await stage.test.sql.query(
      `INSERT INTO offer_version (id, offer_id, version, content, account_id, saved_at, reason, changed_fields)
       SELECT gen_random_uuid(), o.id, n - 100, o.content, o.written_by,
              timestamptz '2026-01-20T19:40:00Z' + n * interval '10 seconds', 'written', 1
         FROM offer o, generate_series(1, 70) n WHERE o.id = $1`,
      [id],
    );
    await saveOffer(piotr, id, { place: 'Rynek' });
    const rows = await list(piotr, id);
    // What is written now, 50 of the newest, and of the 21 before them the first.
    expect(rows).toHaveLength(1 + 50 + 1);
    expect(rows.at(-1)).toMatchObject({ version: -99 });
  });

  it('do not exist for anybody outside the organisation', async () => {
    const { anna, id } = await started();
    await saveOffer(anna, id, { title: 'Koncert' });
    at('20:20:00');
    await saveOffer(anna, id, { title: 'Piknik' });
    const [, first] = await list(anna, id);
    const { client: stranger } = await stage.organisation();
    const path = `/api/offers/${id}/versions`;
    expect((await stranger.raw('GET', path)).status).toBe(404);
    expect((await stranger.raw('GET', `${path}/${first!.id!}`)).status).toBe(404);
    expect((await stranger.raw('POST', `${path}/${first!.id!}/restoration`)).status).toBe(404);
    const { officer } = await stage.office('1201022');
    expect((await officer.raw('GET', path)).status).toBe(403);
    expect((await officer.raw('GET', `${path}/${first!.id!}`)).status).toBe(403);
  });
});
