import { windowState, type Instant } from '../calendar';
import type { CallPhase, CallStatus, HiddenCallStatus, PublicCallPhase } from './call.lifecycle';

/**
 * What people see of a call at a moment: an announced call is open until its closing instant, which is itself too
 * late, and in evaluation from then on. The other states are themselves.
 * @param closesAt null only before the announcement
 */
export function callPhase(
  status: Exclude<CallStatus, HiddenCallStatus>,
  closesAt: Instant | null,
  now: Instant,
): PublicCallPhase;
export function callPhase(status: CallStatus, closesAt: Instant | null, now: Instant): CallPhase;
export function callPhase(status: CallStatus, closesAt: Instant | null, now: Instant): CallPhase {
  if (status !== 'announced') return status;
  if (closesAt === null) throw new RangeError('An announced call has a closing instant');
  return windowState({ opensAt: now, closesAt }, now) === 'open' ? 'open' : 'evaluation';
}
