import { ORGANISATIONS } from '../../../apps/api/src/demo/data/organisations';
import { DEMO_PASSWORD, MEMBERS } from '../../../apps/api/src/demo/data/people';
import { JointOffers } from '../../../apps/api/src/demo/joint-offer';
import { PeopleWorld, plainly } from '../../../apps/api/src/demo/people';
import type { Person } from '../../../apps/api/src/demo/world';
import type { TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { DAYS, on, type TestWorld } from '../../support/world';

export const TREASURER = { email: 'skarbnik@organizacja.example', name: 'Jan Skarbnik' };
export const MEMBER = { email: 'zarzad@organizacja.example', name: 'Ewa Członek' };

export const withdraw = (client: Client, offerId: string): Promise<Response> =>
  client.raw('POST', `/api/offers/${offerId}/withdrawal`);
export const resign = (client: Client, offerId: string, reason: string): Promise<Response> =>
  client.raw('POST', `/api/offers/${offerId}/resignation`, { reason });

/** An organisation with three representatives, of whom two act together or one alone, and a partner with one. */
export class TwoPersons {
  private constructor(
    private readonly world: TestWorld,
    readonly officer: Client,
    readonly first: Client,
    readonly second: Client,
    readonly third: Client,
    readonly partner: Client,
    readonly ids: { readonly lead: string; readonly partner: string },
  ) {}

  static async open(test: TestApp, world: TestWorld): Promise<TwoPersons> {
    const ids = {
      lead: await world.join('melody', 'melody'),
      partner: await world.join('traveller', 'traveller'),
    };
    await world.join('seniors', 'seniors');
    const people = new PeopleWorld(world);
    for (const person of [TREASURER, MEMBER]) {
      await world.account(person, DEMO_PASSWORD, on(DAYS.adopted));
      const standing = { ...plainly('representative'), position: person === TREASURER ? 'skarbnik' : '' };
      await people.colleague(MEMBERS.melody, ids.lead, person, standing, on(DAYS.adopted));
    }
    return new TwoPersons(
      world,
      await world.office('officer'),
      await world.member('melody'),
      await test.client().signIn(TREASURER.email, DEMO_PASSWORD),
      await test.client().signIn(MEMBER.email, DEMO_PASSWORD),
      await world.member('traveller'),
      ids,
    );
  }

  async represented(mode: 'alone' | 'together' | 'chairWithAnother'): Promise<void> {
    const params = { organisationId: this.ids.lead };
    const members = await this.first.call('GET /api/organisations/:organisationId/members', { params });
    await this.first.call('PUT /api/organisations/:organisationId/representation', {
      params,
      body: { mode, persons: mode === 'alone' ? 1 : 2, version: members.representation.version },
    });
  }

  /** Does the board of the lead say that the offer awaits this person's confirmation? */
  async isCalled(client: Client, offerId: string): Promise<boolean> {
    const params = { organisationId: this.ids.lead };
    const { due } = await client.call('GET /api/organisations/:organisationId/board', { params });
    return due.some(({ kind, id }) => kind === 'offerToConfirm' && id === offerId);
  }

  /** The lead's persons submit it one after the other, an hour apart. */
  async jointOffer(inCall: string, submitters: readonly Person[] = [MEMBERS.melody]): Promise<string> {
    const offers = new JointOffers(this.world);
    const partners = [
      { person: MEMBERS.traveller, organisationId: this.ids.partner, nip: ORGANISATIONS.traveller.nip },
    ];
    const id = await offers.draft(
      MEMBERS.melody,
      { callId: inCall, organisationId: this.ids.lead },
      {
        content: this.world.content(),
        partners,
        sharing: { representation: 'Lider reprezentuje oferentów.', work: ['Koncerty', 'Promocja'] },
      },
      on(DAYS.applied),
    );
    await offers.confirm(id, partners, on(DAYS.applied));
    for (const [index, person] of submitters.entries()) {
      await offers.submit(person, id, on(DAYS.applied, `1${String(index)}:00`));
    }
    return id;
  }
}
