import { splitBy, splitTable } from '@nurt/domain/offers';
import { formatAmount } from '@nurt/wording/format';
import { ORGANISATIONS } from '../../../apps/api/src/demo/data/organisations';
import { readPdf } from '../../../apps/api/src/shores/documents/samples/read-pdf';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { saveOffer } from '../../support/save-offer';
import { DAYS, GRANT, on, TestWorld } from '../../support/world';

const LEAD = ORGANISATIONS.melody.name;
const PARTNER = ORGANISATIONS.traveller.name;

describe('the agreement on a joint offer', () => {
  let test: TestApp;
  let world: TestWorld;
  let lead: Client;
  let partner: Client;
  let partnerId: string;
  let offerId: string;
  let agreementId: string;
  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    [lead, partner] = [await world.member('melody'), await world.member('traveller')];
    const leadId = await world.join('melody', 'melody');
    partnerId = await world.join('traveller', 'traveller');
    const callId = await world.openCall({ title: 'Kultura wspólna' });
    test.clock.set(on(DAYS.applied, '12:00').toISOString());
    offerId = (await world.wholeDraft(callId, leadId)).id;
    const params = { offerId };
    const there = { params: { offerId, partnerId } };
    const joint = (client = lead) => client.call('GET /api/offers/:offerId/partners', { params });
    const body = { number: ORGANISATIONS.traveller.nip };
    await lead.call('POST /api/offers/:offerId/partners', { params, body });
    await partner.call('POST /api/offers/:offerId/partners/:partnerId/answer', {
      ...there,
      body: { accepted: true },
    });
    const { content } = await joint();
    const split = splitBy({ ...content, joint: content.joint! }, [2, 1]);
    const applicants = split.applicants.map((one) => ({ ...one, work: `Zadania: ${one.name}.` }));
    await saveOffer(lead, offerId, { joint: { representation: 'Lider podpisuje.', applicants } });
    await partner.call('POST /api/offers/:offerId/partners/:partnerId/confirmation', {
      ...there,
      body: { version: (await joint()).version },
    });
    await lead.call('POST /api/offers/:offerId/submission', {
      params,
      body: { version: (await joint()).version },
    });
    await world.awarded(callId, [offerId], GRANT, '91/2026');
    agreementId = await world.preparedAgreement(offerId, 'WK.9.2026');
  }, 90_000);
  afterAll(() => test.stop());

  const seen = (client: Client) =>
    client.call('GET /api/agreements/:agreementId', { params: { agreementId } });

  it('names all as parties, with what each does and bears, and that they answer together', async () => {
    const response = await lead.raw('GET', `/api/agreements/${agreementId}/agreement.pdf`);
    const { text } = await readPdf(Buffer.from(await response.arrayBuffer()));
    for (const part of [
      `Podmiot 1 (lider) ${LEAD}`,
      `Podmiot 2 ${PARTNER}`,
      'odpowiadają solidarnie',
      `1) ${LEAD}: Zadania: ${LEAD};`,
      `2) ${PARTNER}: Zadania: ${PARTNER}.`,
      ORGANISATIONS.traveller.representation,
      `Umowa między podmiotami składającymi ofertę wspólną: ${LEAD}, ${PARTNER}`,
    ]) {
      expect(text).toContain(part);
    }
    // Each party with its own way of representation, and how all are represented before the office.
    const [, first = '', second = ''] = text.split(/Podmiot [12] (?:\(lider\) )?/);
    expect(first).toContain(ORGANISATIONS.melody.representation);
    expect(first).not.toContain(ORGANISATIONS.traveller.representation);
    expect(second).toContain(ORGANISATIONS.traveller.representation);
    expect(text).toContain('Lider podpisuje.');
    const { content } = await lead.call('GET /api/offers/:offerId', { params: { offerId } });
    for (const { grosze } of splitTable(content).rows) {
      expect(text).toContain(formatAmount(grosze, 'pl').replace(/\s/g, ' ').replace(' zł', ''));
    }
  });

  it('is there for the partner as for the one that leads, and for nobody else', async () => {
    const officer = await world.office('officer');
    for (const client of [lead, partner, officer]) {
      expect(await seen(client)).toMatchObject({ organisation: { name: LEAD }, partners: [PARTNER] });
    }
    const rows = await partner.call('GET /api/agreements', { query: {} });
    expect(rows.map(({ id, partners }) => [id, partners])).toEqual([[agreementId, [PARTNER]]]);
    expect((await partner.raw('GET', `/api/agreements/${agreementId}/agreement.pdf`)).status).toBe(200);
    await world.join('seniors', 'seniors');
    const stranger = await world.member('seniors');
    expect((await stranger.raw('GET', `/api/agreements/${agreementId}`)).status).toBe(404);
  });

  it('is of an offer whose partners the office reads once the window has closed', async () => {
    const officer = await world.office('officer');
    const partners = async () => {
      const [offer] = await officer.call('GET /api/office/offers', { query: {} });
      return offer?.partners;
    };
    test.clock.set(on(DAYS.applied, '12:00').toISOString());
    expect(await partners()).toEqual([]);
    test.clock.set(on(DAYS.decided, '18:00').toISOString());
    expect(await partners()).toEqual([PARTNER]);
  });

  it('is published with all who got the grant', async () => {
    const anybody = test.client();
    const { items } = await anybody.call('GET /api/public/grants', { query: { q: PARTNER } });
    expect(items).toMatchObject([{ id: offerId, organisation: LEAD, partners: [PARTNER] }]);
    const grant = await anybody.call('GET /api/public/grants/:grantId', { params: { grantId: offerId } });
    expect(grant.partners).toEqual([PARTNER]);
    const linked = await anybody.raw('GET', `/api/public/grants/${offerId}/data.jsonld`);
    const { fundedItem } = (await linked.json()) as { fundedItem: { name: string }[] };
    expect(fundedItem.map(({ name }) => name)).toEqual(expect.arrayContaining([LEAD, PARTNER]));
    const { rows } = await test.sql.query<{ rows: { organisation: string }[] }>(
      'SELECT rows FROM call_result',
    );
    expect(rows[0]?.rows.map(({ organisation }) => organisation)).toEqual([`${LEAD}, ${PARTNER}`]);
  });

  it('is not signed for the authority by somebody who belongs to a partner', async () => {
    const sign = async (name: 'signature' | 'countersignature', client: Client) =>
      client.raw('POST', `/api/office/agreements/${agreementId}/${name}`, {});
    const executive = await world.office('executive');
    const { id } = (await executive.call('GET /api/session')).session!.account;
    await test.sql.query(
      `INSERT INTO organisation_member (organisation_id, account_id, role) VALUES ($1, $2, 'reader')`,
      [partnerId, id],
    );
    expect((await sign('signature', executive)).status).toBe(403);
    await test.sql.query('DELETE FROM organisation_member WHERE account_id = $1', [id]);
    expect((await sign('signature', executive)).status).toBe(200);
  });
});
