export { CorrectionPage as Component } from '../../features/offers/organisation/revision/correction-page';
