export { ApplicantFacts } from './read/applicant-facts';
export { OfferChanges } from './read/offer-changes';
export { OfferContentView, type OfferContentViewProps } from './read/offer-content-view';
