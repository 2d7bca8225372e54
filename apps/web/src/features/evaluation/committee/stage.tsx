import type { MemberStage } from '@nurt/domain/evaluation';
import { StatusLabel, useText, type Tone } from '@nurt/ui';
import { committee } from '@nurt/wording/evaluation';

const TONE: Readonly<Record<MemberStage, Tone>> = {
  toDeclare: 'waiting',
  toScore: 'current',
  filed: 'success',
  excluded: 'neutral',
  released: 'neutral',
};

/** Where the member's own work on an offer stands. */
export function StageLabel({ stage }: { stage: MemberStage }) {
  const t = useText(committee);
  return <StatusLabel tone={TONE[stage]}>{t.stageOf[stage]}</StatusLabel>;
}
