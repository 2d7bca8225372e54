import type { AuthorityRole, OrganisationRole, Permission } from '@nurt/domain/access';
import { permissionsOf } from '@nurt/domain/access';

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
    readonly role: OrganisationRole;
  }[];
}

/** Everything the actor may do at all, in any role. */
export function permissionsOfActor(actor: Actor): Permission[] {
  return permissionsOf([...(actor.authority?.roles ?? []), ...actor.organisations.map(({ role }) => role)]);
}
