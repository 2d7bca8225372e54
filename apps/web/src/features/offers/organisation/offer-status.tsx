import type { OfferStatus } from '@nurt/domain/offers';
import { StatusLabel, useText, type Tone } from '@nurt/ui';
import { offers } from '@nurt/wording/offers';

const TONES: Readonly<Record<OfferStatus, Tone>> = {
  draft: 'neutral',
  submitted: 'waiting',
  returned: 'current',
  withdrawn: 'neutral',
  eligible: 'waiting',
  rejected: 'danger',
  awarded: 'success',
  resigned: 'neutral',
  notFunded: 'neutral',
};

/** The state of an offer in the words of its authors. */
export function OfferStatusLabel({ status }: { status: OfferStatus }) {
  const { statusOf } = useText(offers);
  return <StatusLabel tone={TONES[status]}>{statusOf[status]}</StatusLabel>;
}
