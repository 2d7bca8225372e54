import type { SmallGrantStatus } from '@nurt/domain/small-grants';
import { StatusLabel, useText, type Tone } from '@nurt/ui';
import { smallGrants } from '@nurt/wording/small-grants';

const TONES: Readonly<Record<SmallGrantStatus, Tone>> = {
  draft: 'neutral',
  submitted: 'waiting',
  published: 'waiting',
  granted: 'success',
  refused: 'danger',
  forgone: 'neutral',
  withdrawn: 'neutral',
};

/** The state of an offer for a small grant. */
export function SmallGrantStatusLabel({ status }: { status: SmallGrantStatus }) {
  const { statusOf } = useText(smallGrants);
  return <StatusLabel tone={TONES[status]}>{statusOf[status]}</StatusLabel>;
}
