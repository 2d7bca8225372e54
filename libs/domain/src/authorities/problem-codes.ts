/** Codes of the people who work for an authority. */
export const AUTHORITY_PROBLEMS = [
  'role_required',
  'already_staff',
  'works_elsewhere',
  'own_employment',
] as const;
