import type { OfferStatus } from '@nurt/domain/offers';
import type { Tone } from '@nurt/ui';

/** How the state of an offer looks in the office. */
export const OFFER_TONE: Readonly<Record<OfferStatus, Tone>> = {
  draft: 'neutral',
  submitted: 'waiting',
  returned: 'current',
  withdrawn: 'neutral',
  eligible: 'current',
  rejected: 'danger',
  awarded: 'success',
  notFunded: 'neutral',
  forgone: 'neutral',
};
