export { ApplicantFacts, OfferContentView, type OfferContentViewProps } from './read/offer-content-view';
