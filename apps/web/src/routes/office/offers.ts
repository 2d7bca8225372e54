export { OffersPage as Component } from '../../features/evaluation/offers/offers-page';
