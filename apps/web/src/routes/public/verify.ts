export { VerifyPage as Component } from '../../features/offers/verify/verify-page';
