import { ORGANISATIONS } from '../../../apps/api/src/demo/data/organisations';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, on, TestWorld } from '../../support/world';

describe('a partner of a joint offer', () => {
  let test: TestApp;
  let world: TestWorld;
  let lead: Client;
  let partner: Client;
  let callId: string;
  let ids: { lead: string; partner: string };
  beforeAll(async () => {
    test = await startApp();
    world = await TestWorld.open(test);
    [lead, partner] = [await world.member('melody'), await world.member('traveller')];
    ids = {
      lead: await world.join('melody', 'melody'),
      partner: await world.join('traveller', 'traveller'),
    };
    callId = await world.openCall({ offersPerOrganisation: 5 });
  });
  beforeEach(() => test.clock.set(on(DAYS.applied, '12:00').toISOString()));
  afterAll(() => test.stop());

  const invited = async (): Promise<string> => {
    const { id } = await world.wholeDraft(callId, ids.lead);
    await lead.raw('POST', `/api/offers/${id}/partners`, { number: ORGANISATIONS.traveller.nip });
    return id;
  };
  const joint = (offerId: string) => lead.call('GET /api/offers/:offerId/partners', { params: { offerId } });
  const answer = (offerId: string, accepted: boolean) =>
    partner.raw('POST', `/api/offers/${offerId}/partners/${ids.partner}/answer`, { accepted });

  it('leaves the offer until it is submitted, and the offer names it no more', async () => {
    const id = await invited();
    await answer(id, true);
    expect((await joint(id)).partners).toMatchObject([{ status: 'accepted' }]);
    expect((await answer(id, true)).status).toBe(409);
    expect((await answer(id, false)).status).toBe(200);
    const { partners, content } = await joint(id);
    expect([partners[0]?.status, content.joint]).toEqual(['declined', undefined]);
    expect((await answer(id, false)).status).toBe(409);
  });

  it('gives one answer of two at the same moment, and the offer agrees with it', async () => {
    for (let round = 0; round < 4; round += 1) {
      const id = await invited();
      const [yes, no] = await Promise.all([answer(id, true), answer(id, false)]);
      const { partners, content } = await joint(id);
      // A refusal may follow an acceptance, never the other way round.
      expect(no.status).toBe(200);
      expect([200, 409]).toContain(yes.status);
      expect([partners[0]?.status, content.joint]).toEqual(['declined', undefined]);
    }
  });

  it('is either in the offer or off it, whoever removes it while it accepts', async () => {
    for (let round = 0; round < 4; round += 1) {
      const id = await invited();
      const [removed] = await Promise.all([
        lead.raw('DELETE', `/api/offers/${id}/partners/${ids.partner}`),
        answer(id, true),
      ]);
      expect(removed.status).toBe(200);
      const { partners, content } = await joint(id);
      expect([partners, content.joint]).toEqual([[], undefined]);
    }
  });
});
