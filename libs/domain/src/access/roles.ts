/** Roles in one authority. A person may hold several; four-eyes rules still apply to the person. */
export const AUTHORITY_ROLES = [
  'cooperationOfficer',
  'committeeMember',
  'executive',
  'financeOfficer',
  'treasurer',
  'auditor',
  'administrator',
] as const;
export type AuthorityRole = (typeof AUTHORITY_ROLES)[number];

/**
 * Roles in one organisation: those who represent it (as in its register), those who write offers and reports, those who
 * keep its books, and those who only look.
 */
export const ORGANISATION_ROLES = ['representative', 'editor', 'accountant', 'reader'] as const;
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];

export type Role = AuthorityRole | OrganisationRole;
