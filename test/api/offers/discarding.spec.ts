import { Stage } from './stage';

describe('discarding a draft', () => {
  let stage: Stage;
  let callId: string;
  beforeAll(async () => {
    stage = await Stage.open();
    callId = await stage.openCall(await stage.office());
  });
  beforeEach(() => stage.test.clock.set('2026-01-20T09:00:00Z'));
  afterAll(() => stage.close());

  const started = async () => {
    const { client, organisationId } = await stage.organisation();
    const offer = await client.call('POST /api/offers', { body: { callId, organisationId } });
    return { client, organisationId, offer };
  };

  it('removes a draft, also after the window has closed', async () => {
    const { client, offer } = await started();
    stage.test.clock.set('2026-03-01T09:00:00Z');
    expect(await client.call('DELETE /api/offers/:offerId', { params: { offerId: offer.id } })).toEqual({
      id: offer.id,
    });
    expect(await client.refused('GET /api/offers/:offerId', { params: { offerId: offer.id } })).toMatchObject(
      { status: 404 },
    );
  });

  it('tells whoever still writes who discarded it and when, and strangers nothing', async () => {
    const { client, organisationId, offer } = await started();
    const piotr = await stage.colleague(organisationId, 'Piotr Wójcik');
    const { client: stranger } = await stage.organisation();
    const params = { offerId: offer.id };
    await piotr.call('DELETE /api/offers/:offerId', { params });
    const body = { baseVersion: 1, changes: [{ path: 'title', from: '', to: 'Pisane dalej' }] };
    const told = {
      status: 404,
      code: 'draft_discarded',
      problems: [{ params: { by: 'Piotr Wójcik', at: '2026-01-20T09:00:00.000Z' } }],
    };
    expect(await client.refused('PATCH /api/offers/:offerId', { params, body })).toMatchObject(told);
    expect(await client.refused('GET /api/offers/:offerId', { params })).toMatchObject(told);
    expect(await stranger.refused('PATCH /api/offers/:offerId', { params, body })).toMatchObject({
      status: 404,
      code: 'not_found',
    });
    expect(await stranger.refused('GET /api/offers/:offerId', { params })).toMatchObject({
      status: 404,
      code: 'not_found',
    });
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
