import { EMPTY_OFFER, offerDraft, type OfferContent } from '@nurt/domain/offers';
import { refuse, type DraftKind } from '../../kernel';
import { requireRoleIn } from '../organisations';

/** Offers as drafts that several people write at once: while the window of their call is open. */
export const OFFER_DRAFT: DraftKind<OfferContent> = {
  table: 'offer',
  discarded: 'offer.discarded',
  rules: offerDraft,
  empty: EMPTY_OFFER,
  isOpen: (at) =>
    `EXISTS (SELECT FROM call c WHERE c.id = d.call_id AND c.status = 'announced' AND c.closes_at > ${at})`,
  whyClosed: () => refuse.conflict('offer_window_closed'),
  authorise: (actor, organisationId, right) => {
    requireRoleIn(actor, organisationId, right === 'read' ? 'ownOffer.read' : 'ownOffer.write');
  },
};
