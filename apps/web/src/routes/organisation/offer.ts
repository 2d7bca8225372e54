export { OfferPage as Component } from '../../features/offers/organisation/offer-page';
