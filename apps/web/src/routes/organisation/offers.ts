export { OffersPage as Component } from '../../features/offers/organisation/offers-page';
