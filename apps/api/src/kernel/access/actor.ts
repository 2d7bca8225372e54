import type { AuthorityRole, OrganisationRole, Permission } from '@nurt/domain/access';
import { permissionsOf } from '@nurt/domain/access';
import type { MandateState } from '@nurt/domain/organisations';

/** Who acts: a signed-in person, loaded afresh at every request. */
export interface Actor {
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly locale: 'pl' | 'en';
  readonly authority: {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly AuthorityRole[];
  } | null;
  readonly organisations: readonly {
    readonly id: string;
    readonly name: string;
    /** The role held now: outside the mandate only that of a reader. */
    readonly role: OrganisationRole;
    readonly mandate: MandateState;
  }[];
}

/** Everything the actor may do at all, in any role. */
export function permissionsOfActor(actor: Actor): Permission[] {
  return permissionsOf([...(actor.authority?.roles ?? []), ...actor.organisations.map(({ role }) => role)]);
}
