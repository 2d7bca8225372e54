export * from './offer.events';
export * from './offer-sequels';
export * from './offers.facade';
export * from './offers.module';
export { OffersQueries } from './offers.queries';
export { SaveOffer } from './use-cases/save-offer';
export { StartOffer } from './use-cases/start-offer';
export { SubmitOffer } from './use-cases/submit-offer';
export { Receipts, type IssuedReceipt } from './receipts/receipts';
