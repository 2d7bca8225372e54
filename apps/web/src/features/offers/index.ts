export { ApplicantFacts } from './read/applicant-facts';
export { OfferContentView, type OfferContentViewProps } from './read/offer-content-view';
export { CommitteeFiles, OfficeFiles } from './read/offer-files';
