import { randomUUID } from 'node:crypto';
import type { Client } from '../../support/client';
import { saveOffer } from '../../support/save-offer';
import { Stage } from './stage';

describe('two people in one offer', () => {
  let stage: Stage;
  let callId: string;
  beforeAll(async () => {
    stage = await Stage.open();
    callId = await stage.openCall(await stage.office());
  });
  beforeEach(() => stage.test.clock.set('2026-01-20T09:00:00Z'));
  afterAll(() => stage.close());

  const started = async () => {
    const { client: anna, organisationId } = await stage.organisation();
    const { id } = await anna.call('POST /api/offers', { body: { callId, organisationId } });
    const piotr = await stage.colleague(organisationId, 'Piotr Wójcik');
    return { anna, piotr, id };
  };
  const here = (client: Client, offerId: string, at: { window: string; version?: number; field?: string }) =>
    client.call('PUT /api/offers/:offerId/presence', {
      params: { offerId },
      body: { version: 1, part: 'task', field: '', ...at },
    });
  const [first, second] = [randomUUID(), randomUUID()];

  it('see each other, the part and the field', async () => {
    const { anna, piotr, id } = await started();
    expect((await here(anna, id, { window: first, field: 'title' })).present).toEqual([]);
    stage.test.clock.set('2026-01-20T09:00:05Z');
    expect((await here(piotr, id, { window: second })).present).toEqual([
      {
        window: first,
        name: 'Anna Nowak',
        own: false,
        part: 'task',
        field: 'title',
        seenAt: '2026-01-20T09:00:00.000Z',
      },
    ]);
    expect((await here(anna, id, { window: first })).present).toMatchObject([{ name: 'Piotr Wójcik' }]);
  });

  it('see another window of their own as theirs', async () => {
    const { anna, id } = await started();
    await here(anna, id, { window: first });
    expect((await here(anna, id, { window: second })).present).toMatchObject([{ window: first, own: true }]);
  });

  it('are gone when their window has said nothing for a while, and leave nothing behind', async () => {
    const { anna, piotr, id } = await started();
    await here(anna, id, { window: first });
    stage.test.clock.set('2026-01-20T09:00:41Z');
    expect((await here(piotr, id, { window: second })).present).toEqual([]);
    const { rows } = await stage.test.sql.query('SELECT window_id FROM offer_presence WHERE offer_id = $1', [
      id,
    ]);
    expect(rows).toEqual([{ window_id: second }]);
  });

  it('are gone at once when their window says so, and nobody can say it of another’s', async () => {
    const { anna, piotr, id } = await started();
    await here(anna, id, { window: first });
    const params = { offerId: id, windowId: first };
    await piotr.raw('DELETE', `/api/offers/${params.offerId}/presence/${params.windowId}`);
    expect((await here(piotr, id, { window: second })).present).toHaveLength(1);
    await anna.raw('DELETE', `/api/offers/${params.offerId}/presence/${params.windowId}`);
    expect((await here(piotr, id, { window: second })).present).toEqual([]);
  });

  it('are named once, where they were last, however many windows they have', async () => {
    const { anna, piotr, id } = await started();
    await here(anna, id, { window: first, field: 'title' });
    stage.test.clock.set('2026-01-20T09:00:05Z');
    await here(anna, id, { window: randomUUID(), field: 'place' });
    expect((await here(piotr, id, { window: second })).present).toMatchObject([{ field: 'place' }]);
  });

  it('cannot take the place of the other’s window', async () => {
    const { anna, piotr, id } = await started();
    await here(anna, id, { window: first, field: 'title' });
    await here(piotr, id, { window: first, field: 'place' });
    expect((await here(piotr, id, { window: second })).present).toMatchObject([
      { name: 'Anna Nowak', field: 'title' },
    ]);
  });

  it('hear what the other has saved, each change once, with its author', async () => {
    const { anna, piotr, id } = await started();
    await saveOffer(anna, id, { title: 'Koncert' });
    await saveOffer(piotr, id, { place: 'Bochnia', title: 'Koncert na rynku' });
    const heard = await here(anna, id, { window: first, version: 2 });
    expect(heard).toMatchObject({ version: 3, savedAt: '2026-01-20T09:00:00.000Z' });
    expect(heard.others).toEqual([
      { path: 'title', value: 'Koncert na rynku', by: 'Piotr Wójcik' },
      { path: 'place', value: 'Bochnia', by: 'Piotr Wójcik' },
    ]);
    expect((await here(anna, id, { window: first, version: 3 })).others).toEqual([]);
  });

  it('are told to read the offer again where what they know is too old', async () => {
    const { anna, id } = await started();
    await saveOffer(anna, id, { title: 'Koncert' });
    await stage.test.sql.query('DELETE FROM offer_change WHERE offer_id = $1', [id]);
    expect((await here(anna, id, { window: first })).others).toBeNull();
  });

  it('are seen by nobody outside the organisation, and the office is told nothing', async () => {
    const { anna, id } = await started();
    await here(anna, id, { window: first });
    const { client: stranger } = await stage.organisation();
    const body = { window: second, version: 1, part: 'task', field: '' };
    expect((await stranger.raw('PUT', `/api/offers/${id}/presence`, body)).status).toBe(404);
    const { officer } = await stage.office('1201022');
    expect((await officer.raw('PUT', `/api/offers/${id}/presence`, body)).status).toBe(403);
  });
});
