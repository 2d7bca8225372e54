import type { MoveView } from '@nurt/contracts/kernel';
import type { Permission } from '@nurt/domain/access';
import type { Instant } from '@nurt/domain/calendar';
import type { CallMove } from '@nurt/domain/calls';
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

/** What the caller may do to the call now, with the reason for what not. */
export function movesOf(
  caller: SignedInCaller,
  call: Call,
  offers: OfferCounts,
): MoveView<CallMove | 'edit'>[] {
  const held = permissionsOfActor(caller.actor);
  const move = (
    name: CallMove | 'edit',
    permission: Permission,
    reason: ProblemCode | null,
  ): MoveView<CallMove | 'edit'> => {
    const why = held.includes(permission) ? reason : 'forbidden';
    return why === null ? { move: name, allowed: true } : { move: name, allowed: false, reason: why };
  };
  const announced = call.can('announce') ? null : ('call_already_announced' as const);
  return [
    move('edit', 'call.write', announced),
    move('announce', 'call.announce', announced),
    move('annul', 'call.announce', whyNotAnnul(call, offers, caller.arrivedAt)),
  ];
}
