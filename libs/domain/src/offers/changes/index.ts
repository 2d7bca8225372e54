import { draftRules } from '../../drafts';
import type { OfferContent } from '../offer-content';
import { OFFER_SHAPE } from './offer-shape';

export { CONTACT_SHAPE, DECLARATIONS_SHAPE, OFFER_SHAPE } from './offer-shape';

/** How an offer is written together, field by field. */
export const offerDraft = draftRules<OfferContent>(OFFER_SHAPE);

export const { placeOf, changesBetween, applyChanges, changeProblems, listProblems } = offerDraft;
