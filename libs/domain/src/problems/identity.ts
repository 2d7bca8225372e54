/** Codes of signing in, accounts and tokens. */
export const IDENTITY_PROBLEMS = [
  'wrong_credentials',
  'email_not_confirmed',
  'email_taken',
  'password_too_short',
  'password_too_common',
  'token_invalid',
  'sign_in_slowed',
] as const;
