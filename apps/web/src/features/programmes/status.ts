import type { ProgrammePhase } from '@nurt/domain/programmes';
import type { Tone } from '@nurt/ui';

/** How the state of a programme looks. */
export const PHASE_TONE: Readonly<Record<ProgrammePhase, Tone>> = {
  draft: 'neutral',
  consultation: 'current',
  adopted: 'success',
  inForce: 'success',
  closed: 'neutral',
  reported: 'neutral',
  withdrawn: 'danger',
};
