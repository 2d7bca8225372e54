import { AUTHORITY_ROLES, type AuthorityRole } from '../access';
import type { Problem, ProblemCode } from '../problems';

/** Somebody who works for an authority. */
export interface StaffMember {
  readonly accountId: string;
  readonly roles: readonly AuthorityRole[];
}

/** Roles without which the programme stands still: its calls, their evaluation, its decisions and its payments. */
export const NEEDED_ROLES: readonly AuthorityRole[] = [
  'cooperationOfficer',
  'committeeMember',
  'executive',
  'financeOfficer',
  'treasurer',
];

/** The roles each once, in the order of the table of roles. */
export function rolesInOrder(roles: readonly string[]): AuthorityRole[] {
  return AUTHORITY_ROLES.filter((role) => roles.includes(role));
}

/** What is wrong with the roles that somebody is to have, with path `roles`. */
export function roleProblems(roles: readonly string[]): Problem<ProblemCode>[] {
  return rolesInOrder(roles).length > 0 ? [] : [{ code: 'role_required', path: 'roles' }];
}

/**
 * Why somebody may not change or end the employment of another now, or null when they may. Only an administrator may,
 * and nobody their own: so whoever acts stays, and an authority never loses its last administrator.
 * @param staff everybody as they are now, held against other changes
 */
export function employmentRefusal(
  staff: readonly StaffMember[],
  by: string,
  whom: string,
): Extract<ProblemCode, 'forbidden' | 'own_employment'> | null {
  const acting = staff.find(({ accountId }) => accountId === by);
  if (!acting?.roles.includes('administrator')) return 'forbidden';
  return by === whom ? 'own_employment' : null;
}

/** Roles that nobody would hold any more, once the person has these instead of the present ones. */
export function rolesLeftVacant(
  staff: readonly StaffMember[],
  whom: string,
  after: readonly AuthorityRole[],
): AuthorityRole[] {
  const others = staff.filter(({ accountId }) => accountId !== whom).flatMap(({ roles }) => roles);
  const before = staff.find(({ accountId }) => accountId === whom)?.roles ?? [];
  return rolesInOrder(before).filter((role) => !after.includes(role) && !others.includes(role));
}

/** Needed roles that nobody holds. */
export function vacantRoles(staff: readonly StaffMember[]): AuthorityRole[] {
  const held = staff.flatMap(({ roles }) => roles);
  return NEEDED_ROLES.filter((role) => !held.includes(role));
}
