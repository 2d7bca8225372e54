import { rolesAllow } from '@nurt/domain/access';
import { refuse, type Actor } from '../../kernel';
import { organisationsAllowing, roleIn } from '../organisations';

/** Whose record it is: the scope of agreements, and of the payments and reports under them. */
export interface AgreementScope {
  readonly authorityId: string;
  readonly organisationId: string;
  /** Those with which it made a joint offer: they are grantees as well. */
  readonly partnerIds?: readonly string[];
}

/** From which side a person sees an agreement. */
export type AgreementSide = 'office' | 'grantee';

/**
 * The side of the actor; undefined for everybody to whom the agreement is invisible. Whoever belongs to the grantee
 * is on its side even when they work for the authority: nobody decides on both ends of an agreement.
 */
export function sideOf(actor: Actor, scope: AgreementScope): AgreementSide | undefined {
  const own = organisationsAllowing(actor, 'ownAgreement.read');
  if (granteesOf(scope).some((id) => own.includes(id))) return 'grantee';
  const { authority } = actor;
  return authority?.id === scope.authorityId && rolesAllow(authority.roles, 'agreement.read')
    ? 'office'
    : undefined;
}

/**
 * Lets the people of the authority act on the agreement, unless they belong to its grantee. What their role permits
 * has been asked before, at the route.
 * @throws Refusal notFound for another authority's, forbidden for a member of the grantee
 */
export function requireOffice(actor: Actor, scope: AgreementScope): void {
  if (actor.authority?.id !== scope.authorityId) throw refuse.notFound();
  if (granteesOf(scope).some((id) => roleIn(actor, id) !== undefined)) throw refuse.forbidden();
}

const granteesOf = ({ organisationId, partnerIds = [] }: AgreementScope): readonly string[] => [
  organisationId,
  ...partnerIds,
];
