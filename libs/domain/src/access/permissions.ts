import { type AuthorityRole, type OrganisationRole, type Role } from './roles';

/**
 * What a person may do at all, by role: the only table of permissions, read by the API's guard and by the web.
 * Whether a person may do it to a given record (own authority, own organisation, four eyes, no exclusion) is
 * decided by the record's policy.
 */
export const AUTHORITY_PERMISSIONS = {
  cooperationOfficer: [
    'office.enter',
    'programme.read',
    'programme.write',
    'call.read',
    'call.write',
    'call.approve',
    'call.announce',
    'offer.read',
    'formalCheck.write',
    'committee.appoint',
    'ranking.read',
    'allocation.propose',
    'smallGrant.read',
    'smallGrant.write',
    'agreement.read',
    'agreement.write',
    'payment.read',
    'report.read',
    'report.decide',
    'return.read',
  ],
  committeeMember: ['committee.enter', 'score.write', 'ranking.read'],
  executive: [
    'office.enter',
    'programme.read',
    'programme.adopt',
    'programme.report',
    'call.read',
    'call.approve',
    'offer.read',
    'ranking.read',
    'result.approve',
    'smallGrant.read',
    'smallGrant.decide',
    'agreement.read',
    'agreement.sign',
    'payment.read',
    'report.read',
    'return.read',
  ],
  financeOfficer: [
    'office.enter',
    'programme.read',
    'call.read',
    'smallGrant.read',
    'agreement.read',
    'payment.read',
    'payment.order',
    'payment.execute',
    'report.read',
    'return.read',
    'return.record',
  ],
  treasurer: [
    'office.enter',
    'programme.read',
    'programme.close',
    'call.read',
    'smallGrant.read',
    'agreement.read',
    'agreement.countersign',
    'payment.read',
    'payment.order',
    'payment.approve',
    'payment.execute',
    'report.read',
    'return.read',
    'return.record',
  ],
  auditor: [
    'office.enter',
    'programme.read',
    'call.read',
    'offer.read',
    'ranking.read',
    'smallGrant.read',
    'agreement.read',
    'payment.read',
    'report.read',
    'return.read',
  ],
  administrator: [
    'office.enter',
    'programme.read',
    'staff.manage',
    'organisation.join',
    'representative.restore',
  ],
} as const satisfies Record<AuthorityRole, readonly string[]>;

export const ORGANISATION_PERMISSIONS = {
  representative: [
    'organisation.read',
    'organisation.write',
    'member.manage',
    'ownOffer.read',
    'ownOffer.write',
    'ownOffer.submit',
    'ownAgreement.read',
    'ownReport.read',
    'ownReport.write',
    'ownReport.submit',
    'remark.submit',
  ],
  editor: [
    'organisation.read',
    'ownOffer.read',
    'ownOffer.write',
    'ownAgreement.read',
    'ownReport.read',
    'ownReport.write',
    'remark.submit',
  ],
  accountant: [
    'organisation.read',
    'ownOffer.read',
    'ownAgreement.read',
    'ownReport.read',
    'ownReport.write',
  ],
  reader: ['organisation.read', 'ownOffer.read', 'ownAgreement.read', 'ownReport.read'],
} as const satisfies Record<OrganisationRole, readonly string[]>;

/** What anybody who has signed in may do for themselves. */
export const ACCOUNT_PERMISSIONS = ['account.manage', 'organisation.register'] as const;

export type AuthorityPermission = (typeof AUTHORITY_PERMISSIONS)[AuthorityRole][number];
export type OrganisationPermission = (typeof ORGANISATION_PERMISSIONS)[OrganisationRole][number];
export type AccountPermission = (typeof ACCOUNT_PERMISSIONS)[number];
export type Permission = AuthorityPermission | OrganisationPermission | AccountPermission;

const table: Readonly<Record<Role, readonly Permission[]>> = {
  ...AUTHORITY_PERMISSIONS,
  ...ORGANISATION_PERMISSIONS,
};

/** Every permission that at least one of the roles gives, and those of every account, without repetition. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  return [...new Set<Permission>([...ACCOUNT_PERMISSIONS, ...roles.flatMap((role) => table[role])])];
}

/** Whether one of the roles gives the permission. */
export function rolesAllow(roles: readonly Role[], permission: Permission): boolean {
  return permissionsOf(roles).includes(permission);
}

/** Where a person starts after signing in: at what they must do next. */
export type Landing = 'office' | 'committee' | 'organisation' | 'public';

/** The shell in which somebody with these roles lands. */
export function landingOf(authorityRoles: readonly AuthorityRole[], organisationCount: number): Landing {
  if (authorityRoles.some((role) => role !== 'committeeMember')) return 'office';
  if (authorityRoles.length > 0) return 'committee';
  return organisationCount > 0 ? 'organisation' : 'public';
}
