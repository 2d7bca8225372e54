export { OfferPatternPage as Component } from '../../features/organisations/pattern-page';
