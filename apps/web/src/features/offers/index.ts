export { ApplicantFacts } from './read/applicant-facts';
export { OfferContentView, type OfferContentViewProps } from './read/offer-content-view';
