import type { MoveView } from '@nurt/contracts/kernel';
import type { Permission } from '@nurt/domain/access';
import { rolesAllow } from '@nurt/domain/access';
import type { CallPhase } from '@nurt/domain/calls';
import { whyNotReleased } from '@nurt/domain/evaluation';
import type { ProblemCode } from '@nurt/domain/problems';
import { permissionsOfActor, refuse, type Actor } from '../../kernel';
import type { CallRecord } from '../calls';
import type { OfferRecord } from '../offers';
import { roleIn } from '../organisations';
import type { CommitteeMember } from './committee.entity';
import type { Scoring } from './scoring';

/** Records of another authority do not exist for the actor. @throws Refusal notFound */
export function requireOwn<Found extends { readonly authorityId: string }>(
  actor: Actor,
  found: Found | undefined,
): Found {
  if (!found || found.authorityId !== actor.authority?.id) throw refuse.notFound();
  return found;
}

/**
 * Nobody decides on an offer of an organisation that they belong to (KPA art. 24 § 1 pkt 1 and 4).
 * @throws Refusal forbidden `member_excluded`
 */
export function refuseInterested(
  actor: Actor,
  { organisationId, content }: Pick<OfferRecord, 'organisationId' | 'content'>,
): void {
  const parties = [organisationId, ...(content.joint?.applicants ?? []).map(({ id }) => id)];
  if (parties.some((id) => roleIn(actor, id) !== undefined)) throw refuse.forbidden('member_excluded');
}

/** Why a call is not being evaluated at the moment, or null when it is. */
export function whyNotEvaluated(phase: CallPhase): ProblemCode | null {
  if (phase === 'evaluation') return null;
  if (phase === 'open') return 'call_window_not_closed';
  return phase === 'resolved' ? 'already_done' : 'not_now';
}

/** @throws Refusal conflict unless the call is being evaluated */
export function requireEvaluated(phase: CallPhase): void {
  const reason = whyNotEvaluated(phase);
  if (reason) throw refuse.conflict(reason);
}

/** Why the committee cannot be changed now, or null. From the first filed sheet on only the missing judge may join. */
export function whyNotAppoint(phase: CallPhase, scoring: Scoring): ProblemCode | null {
  if (phase !== 'open' && phase !== 'evaluation') return 'not_now';
  return scoring.filedInAll > 0 && scoring.progress.withoutJudge.length === 0 ? 'committee_locked' : null;
}

/** Why a member of the committee cannot be released from further scoring now, or null. */
export function whyNotRelease(
  phase: CallPhase,
  scoring: Scoring,
  member: CommitteeMember,
): ProblemCode | null {
  const standing = {
    filedSheets: scoring.filedInAll,
    sealed: scoring.progress.sealedBy !== null,
    released: member.releasedAt !== null,
    owed: scoring.figuresOf(member).owed,
  };
  return whyNotEvaluated(phase) ?? whyNotReleased(standing);
}

/** Why no split can be proposed now, or null: scoring must be complete and the call undecided. */
export function whyNotPropose(phase: CallPhase, scoring: Scoring): ProblemCode | null {
  return whyNotEvaluated(phase) ?? scoring.progress.sealedBy;
}

/** Why the result cannot be approved now, or null. */
export function whyNotApprove(phase: CallPhase, scoring: Scoring, proposed: boolean): ProblemCode | null {
  return whyNotPropose(phase, scoring) ?? (proposed ? null : 'proposal_required');
}

/** A move with the reason why not: first the person's permission, then the state. */
export function moveView<Move extends string>(
  actor: Actor,
  move: Move,
  permission: Permission,
  reason: ProblemCode | null,
): MoveView<Move> {
  const why = permissionsOfActor(actor).includes(permission) ? reason : 'forbidden';
  return why === null ? { move, allowed: true } : { move, allowed: false, reason: why };
}

/**
 * May the actor follow the evaluation of the call? Staff of the office may; somebody who is only a committee member
 * may where they sit on the committee.
 * @throws Refusal notFound
 */
export function requireFollower(actor: Actor, call: CallRecord, scoring: Scoring): void {
  const inOffice = rolesAllow(actor.authority?.roles ?? [], 'office.enter');
  const onCommittee = scoring.members.some(({ accountId }) => accountId === actor.accountId);
  if (actor.authority?.id !== call.authorityId || !(inOffice || onCommittee)) throw refuse.notFound();
}
