export { ApplicantFacts } from './read/applicant-facts';
export { OfferChanges } from './read/offer-changes';
export { UpdateFigures } from './read/update-figures';
export { OfficeConfirmation } from './office/office-confirmation';
export { OfferContentView, type OfferContentViewProps } from './read/offer-content-view';
export { CommitteeFiles, OfficeFiles } from './read/offer-files';
