import type { CallPhase } from '@nurt/domain/calls';
import type { Tone } from '@nurt/ui';

/** How the stage of a call looks. */
export const PHASE_TONE: Readonly<Record<CallPhase, Tone>> = {
  draft: 'neutral',
  proposed: 'waiting',
  approved: 'success',
  open: 'current',
  evaluation: 'waiting',
  resolved: 'success',
  annulled: 'danger',
};
