import type { ConsultationPhase } from '@nurt/domain/programmes';
import type { Tone } from '@nurt/ui';

/** How the phase of a consultation looks. */
export const CONSULTATION_TONE: Readonly<Record<ConsultationPhase, Tone>> = {
  planned: 'waiting',
  open: 'current',
  over: 'neutral',
};
