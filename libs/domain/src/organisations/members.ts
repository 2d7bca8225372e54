import type { OrganisationRole } from '../access';
import { dateInWarsaw, type Instant, type LocalDate } from '../calendar';
import type { Problem, ProblemCode } from '../problems';

/** From when until when somebody holds their role; both days belong to it. Null is without such a day. */
export interface Mandate {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

export const MANDATE_STATES = ['notYet', 'current', 'ended'] as const;
export type MandateState = (typeof MANDATE_STATES)[number];

/** What makes somebody a member: their role, and what the register says of them. */
export interface Standing {
  readonly role: OrganisationRole;
  /** As in the register or the statute, for example "skarbnik"; may be empty. */
  readonly position: string;
  /** Chairs the body that represents the organisation (prezes, przewodniczący). Only a representative may. */
  readonly chair: boolean;
  readonly mandate: Mandate;
}

export interface Member extends Standing {
  readonly accountId: string;
}

/** How long an invitation may be accepted, days. */
export const INVITATION_DAYS = 14;
/** Members and open invitations that one organisation may have. */
export const MOST_MEMBERS = 100;

/** Where the mandate stands on the day. */
export function mandateState({ from, to }: Mandate, on: LocalDate): MandateState {
  if (from !== null && on < from) return 'notYet';
  return to !== null && on > to ? 'ended' : 'current';
}

/**
 * The role that a member holds at the instant. Outside the mandate its power is gone by itself and only reading is
 * left, until the membership is ended: so that the page can say what has happened and whom to ask.
 */
export function roleAt(
  { role, mandate }: Pick<Standing, 'role' | 'mandate'>,
  now: Instant,
): OrganisationRole {
  return mandateState(mandate, dateInWarsaw(now)) === 'current' ? role : 'reader';
}

/**
 * Does somebody hold the power of their role longer than before? Who only reads has none that a mandate could end.
 */
export function isRenewed(before: Standing, after: Standing): boolean {
  const [until, newUntil] = [before.mandate.to, after.mandate.to];
  return after.role !== 'reader' && until !== null && (newUntil === null || newUntil > until);
}

/** Those who may represent the organisation at the instant. */
export function representativesAt<Of extends Pick<Standing, 'role' | 'mandate'>>(
  members: readonly Of[],
  now: Instant,
): Of[] {
  return members.filter((member) => roleAt(member, now) === 'representative');
}

/**
 * Would these members leave nobody who may act for the organisation? An organisation that has a representative now
 * keeps at least one, or nobody could invite another.
 */
export function losesLastRepresentative(
  before: readonly Member[],
  after: readonly Member[],
  now: Instant,
): boolean {
  return representativesAt(before, now).length > 0 && representativesAt(after, now).length === 0;
}

/**
 * What is wrong with the standing of a representative who is to bring an organisation back that nobody may act for: as
 * any standing, and the mandate must not be over, or nothing would be gained. Path `mandateTo`.
 */
export function restorationProblems(standing: Standing, now: Instant): Problem<ProblemCode>[] {
  const isOver = mandateState(standing.mandate, dateInWarsaw(now)) === 'ended';
  const reversed = standingProblems(standing);
  return isOver && reversed.length === 0 ? [{ code: 'mandate_over', path: 'mandateTo' }] : reversed;
}

/** What is wrong with a standing, with paths `mandateTo` and `chair`. */
export function standingProblems({ role, chair, mandate }: Standing): Problem<ProblemCode>[] {
  const { from, to } = mandate;
  return [
    ...(from !== null && to !== null && to < from
      ? [{ code: 'mandate_reversed' as const, path: 'mandateTo' }]
      : []),
    ...(chair && role !== 'representative'
      ? [{ code: 'chair_not_representative' as const, path: 'chair' }]
      : []),
  ];
}
