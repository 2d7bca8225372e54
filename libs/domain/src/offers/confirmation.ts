import { dateInWarsaw, deadlineAfter, type Deadline, type Instant, type LocalDate } from '../calendar';
import type { Applicant } from '../organisations';
import { canonicalJson } from './canonical-json';
import type { OfferContent } from './offer-content';

/** What representatives confirm before there is a number: everything that the submission will fix. */
export interface Confirmable {
  readonly callId: string;
  /** With the files, the years that are filled in, and all parties of a joint offer. */
  readonly content: OfferContent;
  /** The organisation that applies, or leads the offer. */
  readonly applicant: Applicant;
}

/** The text whose SHA-256 a confirmation is bound to; whatever changes it makes the confirmation void. */
export function confirmationText({ callId, content, applicant }: Confirmable): string {
  return canonicalJson({ callId, content, applicant });
}

/** Days after the closing within which a confirmation outside the system arrives, where the call names none. */
export const CONFIRMATION_DAYS = 7;
export const MOST_CONFIRMATION_DAYS = 60;

/** How a confirmation outside the system stands. */
export const OUTSIDE_CONFIRMATION_STATES = ['awaited', 'received', 'refused', 'confirmed'] as const;
/**
 * Nothing has come; a signed file has come and the office has yet to look at it; the office did not accept that file, so
 * that another one is awaited; confirmed.
 */
export type OutsideConfirmationState = (typeof OUTSIDE_CONFIRMATION_STATES)[number];

const BASIS = 'warunki konkursu; KPA art. 57 § 1 i 4';

/** The last day for a confirmation outside the system: so many days after the closing, not on a day off. */
export function confirmationDeadline(closesAt: Instant, days: number): Deadline {
  return deadlineAfter(dateInWarsaw(closesAt), days, 'kpa57', BASIS);
}

/**
 * Did the confirmation come too late? Judged by the day on which it arrived, or was sent where the call says so
 * (`receiptRule`); that is for the caller to choose.
 */
export function isLateConfirmation(on: LocalDate, { dueOn }: Pick<Deadline, 'dueOn'>): boolean {
  return on > dueOn;
}

/** Characters of the short code: the beginning of the checksum, four groups as they stand on each page. */
export const SHORT_CODE_LENGTH = 16;

/**
 * Is what somebody read from the paper the checksum, or its beginning? Spaces, dashes and capital letters do not matter,
 * and letters that no checksum has count as the digits that they look like.
 * @param typed the whole checksum, or at least its first 16 characters
 */
export function matchesChecksum(typed: string, checksum: string): boolean {
  const code = typed
    .toLowerCase()
    .replace(/[\s\p{Pd}.:_]/gu, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
  return code.length >= SHORT_CODE_LENGTH && checksum.startsWith(code);
}
