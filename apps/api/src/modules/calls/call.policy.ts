import type { CallAction } from '@nurt/contracts/calls';
import type { MoveView } from '@nurt/contracts/kernel';
import type { Permission } from '@nurt/domain/access';
import type { Instant } from '@nurt/domain/calendar';
import { isHidden, whyNotApprover, whyNotCorrect, whyNotTakeBack } from '@nurt/domain/calls';
import type { ProblemCode } from '@nurt/domain/problems';
import { authorityOf, permissionsOfActor, refuse, type SignedInCaller } from '../../kernel';
import type { Call } from './call.entity';
import type { OfferCounts } from './offer-counts.queries';

/** A call of another authority does not exist for the caller. */
export function assertOwn(caller: SignedInCaller, call: Call | null): asserts call is Call {
  if (!call || call.authorityId !== authorityOf(caller)) throw refuse.notFound();
}

/**
 * Why a call cannot be annulled now, or null: only an announced call, after its window, when there is no offer or
 * none meets the announcement (UDPP art. 18a). Offers that wait for the formal check may still meet it.
 */
export function whyNotAnnul(call: Call, offers: OfferCounts, now: Instant): ProblemCode | null {
  if (!call.can('annul')) return 'not_now';
  if (call.phase(now) === 'open') return 'call_window_not_closed';
  return offers.submitted > offers.rejected ? 'call_has_offers' : null;
}

/** Why a call cannot be announced now, or null. */
export function whyNotAnnounce(call: Call): ProblemCode | null {
  if (call.can('announce')) return null;
  return isHidden(call.status) ? 'call_not_approved' : 'call_already_announced';
}

/** Why an announced call cannot be corrected now, or null. See `whyNotCorrect`. */
export function whyNotCorrectNow(call: Call, now: Instant): ProblemCode | null {
  return whyNotCorrect(call.phase(now), call.windowProblem());
}

/** Why the terms of a call that is no draft stand. */
function writtenAlready({ status }: Call): ProblemCode {
  return isHidden(status) ? 'call_not_draft' : 'call_already_announced';
}

/** What the caller may do to the call now, with the reason for what not. */
export function movesOf(caller: SignedInCaller, call: Call, offers: OfferCounts): MoveView<CallAction>[] {
  const held = permissionsOfActor(caller.actor);
  const move = (
    name: CallAction,
    permission: Permission,
    reason: ProblemCode | null,
  ): MoveView<CallAction> => {
    const why = held.includes(permission) ? reason : 'forbidden';
    return why === null ? { move: name, allowed: true } : { move: name, allowed: false, reason: why };
  };
  const { accountId } = caller.actor;
  const draft = call.status === 'draft' ? null : writtenAlready(call);
  return [
    move('edit', 'call.write', draft),
    move('propose', 'call.write', draft === null ? null : 'not_now'),
    move('takeBack', 'call.write', call.can('takeBack') ? whyNotTakeBack(call, accountId) : 'not_now'),
    move('approve', 'call.approve', call.can('approve') ? whyNotApprover(call, accountId) : 'not_now'),
    move('sendBack', 'call.approve', call.can('sendBack') ? null : 'not_now'),
    move('announce', 'call.announce', whyNotAnnounce(call)),
    move('publish', 'call.announce', call.status === 'announced' ? null : 'not_now'),
    move('correct', 'call.announce', whyNotCorrectNow(call, caller.arrivedAt)),
    move('annul', 'call.announce', whyNotAnnul(call, offers, caller.arrivedAt)),
  ];
}
