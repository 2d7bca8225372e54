import type { OfferStatus } from '@nurt/domain/offers';
import { StatusLabel, useText, type Tone } from '@nurt/ui';
import { offerReplacement, offers } from '@nurt/wording/offers';

const TONES: Readonly<Record<OfferStatus, Tone>> = {
  draft: 'neutral',
  submitted: 'waiting',
  returned: 'current',
  withdrawn: 'neutral',
  eligible: 'waiting',
  rejected: 'danger',
  awarded: 'success',
  notFunded: 'neutral',
  forgone: 'neutral',
};

/** The state of an offer in the words of its authors. */
export function OfferStatusLabel({ status, replaced = false }: { status: OfferStatus; replaced?: boolean }) {
  const { statusOf } = useText(offers);
  const t = useText(offerReplacement);
  return <StatusLabel tone={TONES[status]}>{replaced ? t.status : statusOf[status]}</StatusLabel>;
}
