export * from './offer-content';
export * from './offer.lifecycle';
export * from './problem-codes';
