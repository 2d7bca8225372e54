import {
  dateInWarsaw,
  deadlineAfter,
  isOverdue,
  type Deadline,
  type Instant,
  type LocalDate,
} from '../calendar';
import type { Confirmation } from '../calls';
import { lastDayForOffers } from '../calls/timing';
import type { Applicant } from '../organisations';
import type { ProblemCode } from '../problems';
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

/** Ways in which an offer is confirmed outside the system, after its submission. */
export type OutsideWay = Exclude<Confirmation, 'online'>;

/** What is confirmed outside the system, where the call lets it: the offer, and what its authors send back later. */
export const OUTSIDE_ACTS = ['offer', 'correction', 'update'] as const;
export type OutsideAct = (typeof OUTSIDE_ACTS)[number];

/** How a confirmation outside the system stands. */
export const OUTSIDE_CONFIRMATION_STATES = ['awaited', 'received', 'refused', 'confirmed'] as const;
/**
 * Nothing has come; a signed file has come and the office has yet to look at it; the office did not accept that file, so
 * that another one is awaited; confirmed.
 */
export type OutsideConfirmationState = (typeof OUTSIDE_CONFIRMATION_STATES)[number];

const BASIS = 'warunki konkursu; KPA art. 57 § 1 i 4';

/**
 * The last day for a confirmation outside the system: so many days after the last day for offers, which for a closing at
 * midnight is the day before; not on a day off.
 */
export function confirmationDeadline(closesAt: Instant, days: number): Deadline {
  return deadlineAfter(lastDayForOffers(closesAt), days, 'kpa57', BASIS);
}

/** What the office asked for in the round of correction, as far as the confirmation of the offer is concerned. */
export interface CorrectionRound {
  readonly asked: readonly { readonly path: string }[];
  readonly deadline: Deadline | null;
}

/** Does the round ask for the confirmation that has not come in time? */
export function asksForConfirmation(round: Pick<CorrectionRound, 'asked'>): boolean {
  return round.asked.some(({ path }) => path === 'confirmation');
}

/**
 * The last day for a confirmation outside the system: that of the call, or that of the round of correction in which the
 * office asks for it.
 * @param round null where the office has not returned the offer
 */
export function confirmationTerm(closesAt: Instant, days: number, round: CorrectionRound | null): Deadline {
  const asked = round !== null && asksForConfirmation(round) ? round.deadline : null;
  return asked ?? confirmationDeadline(closesAt, days);
}

/**
 * The last day for the signed confirmation of what was sent back: as many days as the offer itself had, after the term of
 * the round of correction; an update has no term, so they are counted from its sending, and nothing is lost with them.
 */
export function revisionConfirmationTerm(
  { deadline, sentAt }: { readonly deadline: Pick<Deadline, 'dueOn'> | null; readonly sentAt: Instant },
  days: number,
): Deadline {
  return deadlineAfter(deadline?.dueOn ?? dateInWarsaw(sentAt), days, 'kpa57', BASIS);
}

/**
 * Is there nothing left to be corrected, because the confirmation is all that the round asks for, and it has come in the
 * term of the round?
 */
export function isSettledByConfirmation(
  { asked, deadline }: CorrectionRound,
  { status, arrivedOn }: OutsideStanding,
): boolean {
  if (deadline === null || status !== 'confirmed' || arrivedOn === null) return false;
  return asked.every(({ path }) => path === 'confirmation') && !isLateConfirmation(arrivedOn, deadline);
}

/** A confirmation outside the system as far as it has come. */
export interface OutsideStanding {
  readonly status: OutsideConfirmationState;
  /** The day by which it is judged whether it came in time; null while nothing has come. */
  readonly arrivedOn: LocalDate | null;
}

/**
 * What keeps the formal check from ending so, or null. While the term runs nobody decides; afterwards an offer that was
 * not confirmed, or too late, is not admitted: a formal shortcoming. A file that has come is looked at first.
 * @param outcome null: whatever it would be
 */
export function confirmationHinders(
  { status, arrivedOn }: OutsideStanding,
  deadline: Pick<Deadline, 'dueOn'>,
  today: LocalDate,
  outcome: 'admitted' | 'rejected' | null,
): ProblemCode | null {
  if (status === 'received') return 'offer_confirmation_undecided';
  const admits = outcome === 'admitted';
  if (status === 'confirmed') {
    const late = arrivedOn !== null && isLateConfirmation(arrivedOn, deadline);
    return late && admits ? 'offer_confirmation_missing' : null;
  }
  if (!isOverdue(deadline, today)) return 'offer_confirmation_awaited';
  return admits ? 'offer_confirmation_missing' : null;
}

/**
 * Did the confirmation come too late? Judged by the day on which it arrived, or was sent where the call says so
 * (`receiptRule`); that is for the caller to choose.
 */
export function isLateConfirmation(on: LocalDate, { dueOn }: Pick<Deadline, 'dueOn'>): boolean {
  return on > dueOn;
}

/** Characters of the short code: the beginning of the checksum, as it stands on each page. */
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
