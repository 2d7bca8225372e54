import type { Instant } from '../calendar';

/** How an invitation by mail to an organisation without an account ends. */
export const NEWCOMER_OUTCOMES = ['joined', 'refused', 'withdrawn'] as const;
export type NewcomerOutcome = (typeof NEWCOMER_OUTCOMES)[number];

/** How long such an invitation may be answered, days of 24 hours. */
export const NEWCOMER_DAYS = 14;
/** Partners and open invitations of one offer. */
export const MOST_PARTNERS = 12;

/** The first instant at which an invitation sent at the instant may not be answered any more. */
export function newcomerExpiry(sentAt: Instant): Date {
  return new Date(sentAt.getTime() + NEWCOMER_DAYS * 24 * 3_600_000);
}

/** Where the invitation stands at the instant; that it has expired is computed, never stored. */
export function newcomerState(
  { outcome, expiresAt }: { readonly outcome: NewcomerOutcome | null; readonly expiresAt: Instant },
  now: Instant,
): NewcomerOutcome | 'open' | 'expired' {
  return outcome ?? (now.getTime() < expiresAt.getTime() ? 'open' : 'expired');
}
