import type { PublicGrantRowView } from '@nurt/contracts/publication';
import type { PublicCallPhase } from '@nurt/domain/calls';
import { StatusLabel, useText, type Tone } from '@nurt/ui';
import { callCard, stages } from '@nurt/wording/publication';
import { progressOf, type GrantProgress } from './grant-money';

const PHASE_TONE: Readonly<Record<PublicCallPhase, Tone>> = {
  open: 'current',
  evaluation: 'waiting',
  resolved: 'success',
  annulled: 'danger',
};

const PROGRESS_TONE: Readonly<Record<GrantProgress, Tone>> = {
  awarded: 'neutral',
  signed: 'neutral',
  partlyPaid: 'current',
  paid: 'current',
  reported: 'waiting',
  toReturn: 'warning',
  settled: 'success',
};

/** Where a call is: open, under evaluation, resolved or annulled. */
export function PhaseLabel({ phase }: { phase: PublicCallPhase }) {
  const t = useText(callCard);
  return <StatusLabel tone={PHASE_TONE[phase]}>{t.phaseOf[phase]}</StatusLabel>;
}

/** How far a grant has come. */
export function StageLabel({ grant }: { grant: PublicGrantRowView }) {
  const t = useText(stages);
  const progress = progressOf(grant);
  return <StatusLabel tone={PROGRESS_TONE[progress]}>{t[progress]}</StatusLabel>;
}
