import { localDate } from '@nurt/domain/calendar';
import { grosze } from '@nurt/domain/money';
import { splitBy, type OfferContent } from '@nurt/domain/offers';
import { ORGANISATIONS } from '../../../apps/api/src/demo/data/organisations';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { saveOffer } from '../../support/save-offer';
import { DAYS, on, TestWorld } from '../../support/world';
import { codeOf } from '../evaluation/stage';

const AWARDED = 800_000;

describe('the update of a joint offer that was awarded less than it asked for', () => {
  let test: TestApp;
  let world: TestWorld;
  let lead: Client;
  let partner: Client;
  let officer: Client;
  let offerId: string;
  let partnerId: string;
  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    [lead, partner, officer] = await Promise.all([
      world.member('melody'),
      world.member('traveller'),
      world.office('officer'),
    ]);
    const leadId = await world.join('melody', 'melody');
    partnerId = await world.join('traveller', 'traveller');
    const callId = await world.openCall({ poolGrosze: 1_000_000 }, 'BL2');
    test.clock.set(on(DAYS.applied, '12:00').toISOString());
    offerId = await submitted(callId, leadId);
    await world.awarded(callId, [offerId], AWARDED, '1/2026');
    test.clock.set(on(DAYS.decided, '12:00').toISOString());
  });
  afterAll(() => test.stop());

  /** 12 000,00 zł of costs, half of them each party's; submitted with the confirmation of the partner. */
  const submitted = async (callId: string, leadId: string): Promise<string> => {
    const { id } = await world.wholeDraft(callId, leadId);
    const params = { offerId: id };
    await lead.raw('POST', `/api/offers/${id}/partners`, { number: ORGANISATIONS.traveller.nip });
    await partner.raw('POST', `/api/offers/${id}/partners/${partnerId}/answer`, { accepted: true });
    const { content } = await lead.call('GET /api/offers/:offerId/partners', { params });
    const { applicants } = splitBy({ ...content, joint: content.joint! }, [1, 1]);
    const joint: OfferContent['joint'] = {
      representation: 'Lider reprezentuje oferentów.',
      applicants: applicants.map((one) => ({ ...one, work: `Zadania: ${one.name}` })),
    };
    await saveOffer(lead, id, { joint });
    const { version } = await lead.call('GET /api/offers/:offerId/partners', { params });
    await partner.raw('POST', `/api/offers/${id}/partners/${partnerId}/confirmation`, { version });
    const filed = await lead.raw('POST', `/api/offers/${id}/submission`, { version });
    expect(filed.status).toBe(200);
    return id;
  };
  const update = (client = lead) => client.call('GET /api/offers/:offerId/update', { params: { offerId } });
  const save = async (client: Client, path: string, from: unknown, to: unknown) =>
    client.raw('PATCH', `/api/offers/${offerId}/update`, {
      baseVersion: (await update()).version,
      changes: [{ path, from, to }],
    });
  const send = async (client: Client) =>
    client.raw('POST', `/api/offers/${offerId}/update/sending`, { version: (await update()).version });
  const seen = () => officer.call('GET /api/office/offers/:offerId', { params: { offerId } });

  it('is written by the lead, within the award, with a split that sums to the smaller costs', async () => {
    const { content, missing } = await update();
    expect(content.sources.grantGrosze).toBe(AWARDED);
    expect(missing.map(({ code }) => code)).toEqual(['offer_sources_do_not_sum']);
    const [cost] = content.costs;
    const path = `costs/${cost!.id}/quantity`;
    expect((await save(partner, path, 9_000, 7_000)).status).toBe(404);
    expect((await save(lead, path, 9_000, 7_000)).status).toBe(200);
    expect((await update()).missing.map(({ code }) => code)).toEqual(['offer_joint_split_does_not_sum']);
    const early = await send(lead);
    expect([early.status, await codeOf(early)]).toEqual([422, 'offer_joint_split_does_not_sum']);
    expect((await seen()).update).toMatchObject({ status: 'open' });

    const [, other] = content.joint!.applicants;
    const [before] = other!.years;
    const shares = `joint/applicants/${other!.id}/years/2026`;
    expect((await save(lead, shares, before!.grosze, before!.grosze - 200_000)).status).toBe(200);
    expect((await update()).missing).toEqual([]);
  });

  it('reaches the office with the confirmation of every party, and of none before', async () => {
    expect((await send(partner)).status).toBe(200);
    expect((await seen()).update).toMatchObject({ status: 'open', after: null });
    expect((await send(lead)).status).toBe(200);
    expect((await seen()).update).toMatchObject({
      status: 'sent',
      after: { sources: { grantGrosze: AWARDED } },
    });
  });

  it('is accepted as it was confirmed, and the agreement shares the smaller costs as the parties did', async () => {
    const { update: sent, content } = await seen();
    expect(content.sources.grantGrosze).toBe(1_000_000);
    const accepted = await officer.raw('POST', `/api/office/offers/${offerId}/update/acceptance`, {
      version: sent!.version,
    });
    expect(accepted.status).toBe(200);
    const agreement = await officer.call('POST /api/office/offers/:offerId/agreement', {
      params: { offerId },
      body: {
        number: 'WK.1.2026',
        instalments: [{ dueOn: localDate('2026-05-04'), grosze: grosze(AWARDED) }],
      },
    });
    expect(agreement).toMatchObject({ grantGrosze: AWARDED, totalCostGrosze: 1_000_000 });
    expect(agreement.shares.map(({ costGrosze }) => costGrosze)).toEqual([600_000, 400_000]);
    expect((await partner.call('GET /api/offers/:offerId', { params: { offerId } })).content.sources).toEqual(
      sent!.after?.sources,
    );
  });
});
