import type { Instant } from '@nurt/domain/calendar';
import type { Standing } from '@nurt/domain/organisations';
import { UnitOfWork } from '../kernel';
import { AcceptInvitation, ChangeMember, InviteMember, OrganisationsFacade } from '../modules/organisations';
import type { Person, World } from './world';

/** A role without a position and without an end. */
export const plainly = (role: Standing['role']): Standing => ({
  role,
  position: '',
  chair: false,
  mandate: { from: null, to: null },
});

/** The people of the world's organisations, by the same use cases as everybody. */
export class PeopleWorld {
  constructor(private readonly world: World) {}

  /** Invited by the representative, and accepted at once by somebody who has an account. */
  async colleague(
    representative: Person,
    organisationId: string,
    person: Person,
    standing: Standing,
    at: Instant,
  ): Promise<void> {
    const invitationId = await this.invitation(representative, organisationId, person.email, standing, at);
    const invited = await this.world.as(person, at);
    // One transaction, so that the letter's own link is not made in between.
    await this.world.use(UnitOfWork).run(invited, async (tx) => {
      const token = await this.world.use(OrganisationsFacade).invitationToken(tx, invitationId, at);
      await this.world.use(AcceptInvitation).within(tx, invited.actor, token ?? '');
    });
  }

  /** An invitation that nobody has accepted yet. */
  async invitation(
    representative: Person,
    organisationId: string,
    email: string,
    { mandate, ...standing }: Standing,
    at: Instant,
  ): Promise<string> {
    const days = { mandateFrom: mandate.from, mandateTo: mandate.to };
    const caller = await this.world.as(representative, at);
    return this.world.use(InviteMember).execute(caller, organisationId, { email, ...standing, ...days });
  }

  /** A member's role, position and mandate from now on. */
  async standing(
    representative: Person,
    organisationId: string,
    person: Person,
    { mandate, ...standing }: Standing,
    at: Instant,
  ): Promise<void> {
    const { accountId } = (await this.world.as(person, at)).actor;
    const days = { mandateFrom: mandate.from, mandateTo: mandate.to };
    const request = { ...standing, ...days, version: 1 };
    await this.world
      .use(ChangeMember)
      .execute(await this.world.as(representative, at), organisationId, accountId, request);
  }
}
