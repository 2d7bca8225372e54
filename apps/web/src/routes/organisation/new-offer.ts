export { StartOfferPage as Component } from '../../features/offers/organisation/start-offer-page';
