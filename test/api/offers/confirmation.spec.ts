import type { Client } from '../../support/client';
import { eventually } from '../../support/eventually';
import { saveOffer } from '../../support/save-offer';
import { codeOf, emailOf, idOf } from '../organisations/people';
import { Stage } from './stage';

const APPLIED = '2026-02-10T10:00:00Z';

describe('an offer of an organisation that several persons represent together', () => {
  let stage: Stage;
  let callId: string;
  let stranger: Client;
  beforeAll(async () => {
    stage = await Stage.open({ worker: true });
    callId = await stage.openCall(await stage.office());
    stranger = (await stage.organisation('Stowarzyszenie Obce')).client;
  });
  beforeEach(() => stage.test.clock.set(APPLIED));
  afterAll(() => stage.close());

  /** Somebody else of the organisation. */
  const colleague = async (
    organisationId: string,
    name: string,
    { chair = false, role = 'representative' } = {},
  ): Promise<Client> => {
    const client = await stage.person(name);
    await stage.test.sql.query(
      `INSERT INTO organisation_member (organisation_id, account_id, role, position, chair)
       VALUES ($1, $2, $3, $4, $5)`,
      [organisationId, await idOf(client), role, chair ? 'prezes' : 'skarbnik', chair],
    );
    return client;
  };
  const represented = async (
    client: Client,
    organisationId: string,
    body: { mode: 'together' | 'chairWithAnother'; persons: number },
  ) => {
    const params = { organisationId };
    const { representation } = await client.call('GET /api/organisations/:organisationId/members', {
      params,
    });
    await client.call('PUT /api/organisations/:organisationId/representation', {
      params,
      body: { ...body, version: representation.version },
    });
  };
  /** Two persons together: one who began the organisation, and one who joined. */
  const pair = async (mode: 'together' | 'chairWithAnother' = 'together', chair = false) => {
    const { client: first, organisationId } = await stage.organisation();
    const second = await colleague(organisationId, 'Jan Skarbnik', { chair });
    await represented(first, organisationId, { mode, persons: 2 });
    const draft = await stage.completeDraft(first, organisationId, callId);
    return { first, second, organisationId, id: draft.id };
  };
  const submit = async (client: Client, offerId: string) => {
    const { version } = await client.call('GET /api/offers/:offerId', { params: { offerId } });
    return client.raw('POST', `/api/offers/${offerId}/submission`, { version });
  };
  const statusAfter = async (response: Response) => {
    expect(response.status).toBe(200);
    return ((await response.json()) as { status: string }).status;
  };
  const confirmations = (client: Client, offerId: string) =>
    client.call('GET /api/offers/:offerId/confirmations', { params: { offerId } });
  const refused = async (response: Response) => [response.status, await codeOf(response)];

  it('is submitted with the last confirmation, at its arrival, and names both', async () => {
    const { first, second, id } = await pair();
    expect(await statusAfter(await submit(first, id))).toBe('draft');
    expect(await confirmations(second, id)).toMatchObject({
      parties: [
        {
          leads: true,
          own: true,
          byMe: false,
          persons: 2,
          missing: 1,
          attainable: true,
          confirmedBy: [{ name: 'Anna Nowak', confirmedAt: '2026-02-10T10:00:00.000Z' }],
          awaited: [{ name: 'Jan Skarbnik', position: 'skarbnik' }],
        },
      ],
    });
    expect(await refused(await submit(first, id))).toEqual([409, 'offer_confirmed_already']);

    stage.test.clock.set('2026-02-11T09:30:00Z');
    expect(await statusAfter(await submit(second, id))).toBe('submitted');
    const { receipt } = await first.call('GET /api/offers/:offerId', { params: { offerId: id } });
    expect(receipt?.receivedAt).toBe('2026-02-11T09:30:00.000Z');
    expect(await confirmations(first, id)).toMatchObject({
      parties: [
        {
          missing: 0,
          confirmedBy: [
            { name: 'Anna Nowak', confirmedAt: '2026-02-10T10:00:00.000Z' },
            { name: 'Jan Skarbnik', position: 'skarbnik', confirmedAt: '2026-02-11T09:30:00.000Z' },
          ],
        },
      ],
    });
    expect(await refused(await submit(second, id))).toEqual([409, 'already_done']);
  });

  it('is submitted exactly once when both press at the same moment, and both are counted', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { first, second, id } = await pair();
      const { version } = await first.call('GET /api/offers/:offerId', { params: { offerId: id } });
      const press = (client: Client) => client.raw('POST', `/api/offers/${id}/submission`, { version });
      const answers = await Promise.all([press(first), press(second)]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      const { status } = await first.call('GET /api/offers/:offerId', { params: { offerId: id } });
      expect(status).toBe('submitted');
      expect((await confirmations(first, id)).parties[0]?.confirmedBy).toHaveLength(2);
      expect(await stage.rows('event', `type = 'offer.submitted' AND subject_id = $1`, id)).toBe(1);
      expect(await stage.rows('event', `type = 'offer.confirmed' AND subject_id = $1`, id)).toBe(1);
    }
  });

  it('counts one person once, however often they press at the same moment', async () => {
    const { first, id } = await pair();
    const { version } = await first.call('GET /api/offers/:offerId', { params: { offerId: id } });
    const answers = await Promise.all(
      [1, 2, 3].map(() => first.raw('POST', `/api/offers/${id}/submission`, { version })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await confirmations(first, id)).parties[0]).toMatchObject({ missing: 1, confirmedBy: [{}] });
  });

  it('lapses with every change of the content, and with the same content counts again', async () => {
    const { first, second, id } = await pair();
    await submit(first, id);
    await saveOffer(second, id, { place: 'Rynek' });
    expect((await confirmations(first, id)).parties).toMatchObject([
      { missing: 2, confirmedBy: [], lapsed: [{ name: 'Anna Nowak' }] },
    ]);
    expect(await statusAfter(await submit(second, id))).toBe('draft');
    expect(await statusAfter(await submit(first, id))).toBe('submitted');
  });

  it('lapses with a change of the data of the organisation', async () => {
    const { first, second, organisationId, id } = await pair();
    await submit(first, id);
    await stage.test.sql.query(`UPDATE organisation SET street = 'ul. Nowa 1' WHERE id = $1`, [
      organisationId,
    ]);
    expect(await statusAfter(await submit(second, id))).toBe('draft');
  });

  it('asks for the chair where the representation does', async () => {
    const { first, second, organisationId, id } = await pair('chairWithAnother', true);
    const third = await colleague(organisationId, 'Ewa Członek');
    expect(await statusAfter(await submit(first, id))).toBe('draft');
    expect(await statusAfter(await submit(third, id))).toBe('draft');
    expect((await confirmations(first, id)).parties).toMatchObject([{ missing: 1, chairMissing: true }]);
    expect(await statusAfter(await submit(second, id))).toBe('submitted');
  });

  it('says whom to invite where those who are members are too few, or nobody chairs', async () => {
    const { client, organisationId } = await stage.organisation();
    await represented(client, organisationId, { mode: 'together', persons: 3 });
    const { id } = await stage.completeDraft(client, organisationId, callId);
    const few = await submit(client, id);
    expect([few.status, await few.json()]).toMatchObject([
      409,
      { code: 'offer_representatives_missing', problems: [{ params: { persons: 3, present: 1 } }] },
    ]);
    const { first, id: other } = await pair('chairWithAnother');
    expect(await refused(await submit(first, other))).toEqual([409, 'offer_chair_missing']);
    expect((await confirmations(first, other)).parties).toMatchObject([
      { attainable: false, confirmedBy: [] },
    ]);
  });

  it('does not count somebody whose mandate has ended by then', async () => {
    const { first, second, organisationId, id } = await pair();
    const third = await colleague(organisationId, 'Ewa Członek');
    await submit(first, id);
    await stage.test.sql.query(
      `UPDATE organisation_member SET mandate_to = '2026-02-10' WHERE account_id = $1 AND organisation_id = $2`,
      [await idOf(first), organisationId],
    );
    stage.test.clock.set('2026-02-11T10:00:00Z');
    expect(await statusAfter(await submit(second, id))).toBe('draft');
    expect((await submit(first, id)).status).toBe(403);
    expect(await statusAfter(await submit(third, id))).toBe('submitted');
  });

  it('is too late at the closing instant, whoever confirmed before', async () => {
    const { first, second, id } = await pair();
    await submit(first, id);
    stage.test.clock.set('2026-02-20T11:00:00Z');
    expect(await refused(await submit(second, id))).toEqual([409, 'offer_window_closed']);
  });

  it('is written about to those who are awaited, and to nobody else', async () => {
    const { first, second, organisationId, id } = await pair();
    await colleague(organisationId, 'Ola Redaktor', { role: 'editor' });
    await submit(first, id);
    const mails = await eventually(async () => {
      const { rows } = await stage.test.sql.query<{ recipient: string; body: string }>(
        `SELECT m.recipient, m.body FROM mail m JOIN event e ON e.id = m.event_id
          WHERE e.subject_id = $1 AND m.template = 'offerAwaitsConfirmation'`,
        [id],
      );
      return rows.length > 0 && rows;
    });
    expect(mails.map(({ recipient }) => recipient)).toEqual([await emailOf(second)]);
    expect(mails[0]?.body).toContain(`/organizacja/oferty/${id}`);
    expect(mails[0]?.body).toContain('Anna Nowak');
  });

  it('is confirmed by nobody of another organisation, nor by an editor', async () => {
    const { first, organisationId, id } = await pair();
    const editor = await colleague(organisationId, 'Ola Redaktor', { role: 'editor' });
    const { version } = await first.call('GET /api/offers/:offerId', { params: { offerId: id } });
    const press = (client: Client) => client.raw('POST', `/api/offers/${id}/submission`, { version });
    expect((await press(stranger)).status).toBe(404);
    expect((await press(editor)).status).toBe(403);
    expect((await stranger.raw('GET', `/api/offers/${id}/confirmations`)).status).toBe(404);
    expect((await editor.raw('GET', `/api/offers/${id}/confirmations`)).status).toBe(200);
    await submit(first, id);
    const kept = stage.test.sql.query('UPDATE offer_confirmation SET name = $2 WHERE offer_id = $1', [
      id,
      '',
    ]);
    await expect(kept).rejects.toThrow('never changed');
  });

  it('takes the confirmations of a draft with it when the draft is thrown away', async () => {
    const { first, id } = await pair();
    await submit(first, id);
    expect((await first.raw('DELETE', `/api/offers/${id}`)).status).toBe(200);
  });

  it('asks nothing more of whoever represents alone', async () => {
    const { client, organisationId } = await stage.organisation();
    const { id } = await stage.submittedOffer(client, organisationId, callId);
    expect((await confirmations(client, id)).parties).toMatchObject([
      { missing: 0, confirmedBy: [{ name: 'Anna Nowak', confirmedAt: '2026-02-10T10:00:00.000Z' }] },
    ]);
    const { rows } = await stage.test.sql.query('SELECT 1 FROM offer_confirmation WHERE offer_id = $1', [id]);
    expect(rows).toEqual([]);
  });
});
