import { grosze } from '@nurt/domain/money';
import { UnitOfWork, type Tx } from '../../../apps/api/src/kernel';
import { OffersFacade } from '../../../apps/api/src/modules/offers';
import type { Client } from '../../support/client';
import { Stage, type Office } from './stage';

describe('who sees an offer', () => {
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

  const everyRoute = (client: Client, id: string, version: number) =>
    Promise.all([
      client.raw('GET', `/api/offers/${id}`),
      client.raw('PATCH', `/api/offers/${id}`, {
        baseVersion: version,
        changes: [{ path: 'title', from: '', to: 'Przejęta' }],
      }),
      client.raw('POST', `/api/offers/${id}/submission`, { version }),
      client.raw('POST', `/api/offers/${id}/withdrawal`),
      client.raw('GET', `/api/offers/${id}/receipt`),
      client.raw('DELETE', `/api/offers/${id}`),
    ]);

  it('does not exist for another organisation, on every route, draft or submitted', async () => {
    const { client: stranger } = await stage.organisation();
    const { client, organisationId } = await stage.organisation();
    const submitted = await stage.submittedOffer(client, organisationId, callId);
    const { client: author, organisationId: theirs } = await stage.organisation();
    const draft = await stage.completeDraft(author, theirs, callId);

    for (const { id, version } of [submitted, draft]) {
      const answers = await everyRoute(stranger, id, version);
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    }
    expect((await stranger.raw('GET', `/api/offers?organisationId=${organisationId}`)).status).toBe(404);
    expect(await stranger.call('GET /api/offers')).toEqual([]);
    const kept = await author.call('GET /api/offers/:offerId', { params: { offerId: draft.id } });
    expect(kept).toMatchObject({ status: 'draft', version: draft.version });
  });

  it('is for nobody without an account, and the author’s routes are not for the office', async () => {
    const { client, organisationId } = await stage.organisation();
    const { id, version } = await stage.completeDraft(client, organisationId, callId);
    const nobody = await everyRoute(stage.test.client(), id, version);
    expect(nobody.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401]);
    const officer = await everyRoute(office.officer, id, version);
    expect(officer.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403]);
    expect((await client.raw('GET', '/api/office/offers')).status).toBe(403);
  });

  it('refuses ids that are none, in paths and in queries', async () => {
    const { client } = await stage.organisation();
    const path = await client.raw('GET', '/api/offers/17');
    expect(path.status).toBe(400);
    expect(await path.json()).toMatchObject({ problems: [{ code: 'invalid_id', path: 'offerId' }] });
    const query = await client.raw('GET', '/api/offers?organisationId=17&sort=name');
    expect(query.status).toBe(400);
    expect(await query.json()).toMatchObject({
      problems: [
        { code: 'unknown_field', path: 'sort' },
        { code: 'invalid_id', path: 'organisationId' },
      ],
    });
  });

  describe('the office', () => {
    it('sees who submitted and when, and what they ask for only once the window has closed', async () => {
      const call = await stage.openCall(office);
      const { client, organisationId } = await stage.organisation('Fundacja Sól');
      await stage.completeDraft(client, organisationId, call);
      const { id, number } = await stage.submittedOffer(client, organisationId, call);
      const list = () => office.officer.call('GET /api/office/offers', { query: { callId: call } });

      const sealed = {
        id,
        number,
        title: '',
        status: 'submitted',
        organisation: { id: organisationId, name: 'Fundacja Sól' },
        partners: [],
        call: { id: call, title: 'Kultura dla seniorów', closesAt: '2026-02-20T11:00:00.000Z' },
        requestedGrosze: null,
        awardedGrosze: null,
        submittedAt: '2026-02-01T09:00:00.000Z',
        savedAt: '2026-02-01T09:00:00.000Z',
        replacedBy: null,
      };
      expect(await list()).toEqual([sealed]);
      stage.test.clock.set('2026-02-20T10:59:59.999Z');
      expect(await list()).toEqual([sealed]);
      stage.test.clock.set('2026-02-20T11:00:00Z');
      expect(await list()).toEqual([{ ...sealed, title: 'Koncert dla seniorów', requestedGrosze: 800_000 }]);
    });

    it('never sees what a withdrawn offer said', async () => {
      const call = await stage.openCall(office);
      const { client, organisationId } = await stage.organisation();
      const { id } = await stage.submittedOffer(client, organisationId, call);
      await client.call('POST /api/offers/:offerId/withdrawal', { params: { offerId: id } });
      stage.test.clock.set('2026-03-01T09:00:00Z');
      expect(await office.officer.call('GET /api/office/offers', { query: { callId: call } })).toEqual([
        expect.objectContaining({ id, status: 'withdrawn', title: '', requestedGrosze: null }),
      ]);
    });

    it('of another authority sees nothing', async () => {
      const { client, organisationId } = await stage.organisation();
      await stage.submittedOffer(client, organisationId, callId);
      const other = await stage.office('1261011');
      expect(await other.officer.call('GET /api/office/offers')).toEqual([]);
      expect(await other.officer.call('GET /api/office/offers', { query: { callId } })).toEqual([]);
    });
  });

  describe('modules downstream', () => {
    const facade = () => stage.test.app.get(OffersFacade, { strict: false });
    const run = <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> =>
      stage.test.app.get(UnitOfWork, { strict: false }).runAsClock(work);
    const submitted = async (call = callId) => {
      const { client, organisationId } = await stage.organisation();
      return { client, ...(await stage.submittedOffer(client, organisationId, call)) };
    };

    it('admit and award an offer, and every step is recorded for its authors', async () => {
      const { client, id } = await submitted();
      await run((tx) => facade().admit(tx, id));
      await run((tx) => facade().award(tx, id, grosze(500_000)));
      const view = await client.call('GET /api/offers/:offerId', { params: { offerId: id } });
      expect(view).toMatchObject({
        status: 'awarded',
        awardedGrosze: 500_000,
        moves: [{ move: 'resign', allowed: true }],
      });
      expect(view.timeline.map(({ type }) => type)).toEqual([
        'offer.started',
        'offer.submitted',
        'offer.admitted',
        'offer.awarded',
      ]);
    });

    it('reject, reopen and decline an offer in the order of its life only', async () => {
      const { id } = await submitted();
      await expect(run((tx) => facade().award(tx, id, grosze(1)))).rejects.toMatchObject({ code: 'not_now' });
      await run((tx) => facade().reject(tx, id));
      await expect(run((tx) => facade().decline(tx, id))).rejects.toMatchObject({ code: 'not_now' });
      await run((tx) => facade().reopenFormalCheck(tx, id));
      await run((tx) => facade().admit(tx, id));
      await run((tx) => facade().decline(tx, id));
      expect(await run((tx) => facade().get(tx.db, id))).toMatchObject({
        status: 'notFunded',
        awardedGrosze: null,
      });
    });

    it('never award more than the offer asks for', async () => {
      const { id } = await submitted();
      await run((tx) => facade().admit(tx, id));
      await expect(run((tx) => facade().award(tx, id, grosze(800_001)))).rejects.toMatchObject({
        problems: [{ code: 'proposal_above_request', params: { maximum: 800_000 } }],
      });
      await expect(
        stage.test.sql.query(`UPDATE offer SET status = 'awarded', awarded_grosze = 800001 WHERE id = $1`, [
          id,
        ]),
      ).rejects.toThrow('offer_awarded');
    });

    it('know submitted offers with their applicant, and no drafts', async () => {
      const call = await stage.openCall(office);
      const first = await submitted(call);
      const withdrawn = await submitted(call);
      await withdrawn.client.call('POST /api/offers/:offerId/withdrawal', {
        params: { offerId: withdrawn.id },
      });
      const { client, organisationId } = await stage.organisation();
      const draft = await stage.completeDraft(client, organisationId, call);

      const records = await run((tx) => facade().submittedOfCall(tx.db, call));
      expect(records).toEqual([
        expect.objectContaining({
          id: first.id,
          number: first.number,
          title: 'Koncert dla seniorów',
          applicant: expect.objectContaining({ name: 'Stowarzyszenie Nad Rabą', version: 1 }) as object,
          requestedGrosze: 800_000,
          totalCostGrosze: 1_000_000,
          checksum: first.receipt?.checksum,
        }),
      ]);
      expect(await run((tx) => facade().get(tx.db, draft.id))).toBeUndefined();
      expect(await run((tx) => facade().lock(tx, draft.id))).toBeUndefined();
      expect((await run((tx) => facade().countsOf(tx.db, [call]))).get(call)).toEqual({
        draft: 1,
        submitted: 1,
        returned: 0,
        forgone: 0,
        withdrawn: 1,
        eligible: 0,
        rejected: 0,
        awarded: 0,
        notFunded: 0,
      });
    });
  });
});
