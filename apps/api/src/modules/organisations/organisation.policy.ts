import { rolesAllow, type OrganisationPermission, type OrganisationRole } from '@nurt/domain/access';
import { refuse, type Actor } from '../../kernel';

/** The actor's role in the organisation; undefined for everybody who is not a member. */
export function roleIn(actor: Actor, organisationId: string): OrganisationRole | undefined {
  return actor.organisations.find(({ id }) => id === organisationId)?.role;
}

/**
 * The actor's role in the organisation, when it gives the permission there. A role in another organisation counts
 * for nothing.
 * @throws Refusal notFound for everybody who is not a member, forbidden for members without the permission
 */
export function requireRoleIn(
  actor: Actor,
  organisationId: string,
  permission: OrganisationPermission,
): OrganisationRole {
  const role = roleIn(actor, organisationId);
  if (role === undefined) throw refuse.notFound();
  if (!rolesAllow([role], permission)) throw refuse.forbidden();
  return role;
}

/** Ids of the organisations in which the actor's role gives the permission. */
export function organisationsAllowing(actor: Actor, permission: OrganisationPermission): string[] {
  return actor.organisations.filter(({ role }) => rolesAllow([role], permission)).map(({ id }) => id);
}
