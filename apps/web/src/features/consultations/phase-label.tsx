import type { ConsultationPhase } from '@nurt/domain/programmes';
import { StatusLabel, useText, type Tone } from '@nurt/ui';
import { consultations } from '@nurt/wording/consultations';

const TONE: Readonly<Record<ConsultationPhase, Tone>> = {
  planned: 'waiting',
  open: 'current',
  over: 'neutral',
};

/** Whether people may speak now; a published report is the end of it. */
export function PhaseLabel({ phase, reported }: { phase: ConsultationPhase; reported: boolean }) {
  const t = useText(consultations);
  if (reported) return <StatusLabel tone="success">{t.reported}</StatusLabel>;
  return <StatusLabel tone={TONE[phase]}>{t.phaseOf[phase]}</StatusLabel>;
}
