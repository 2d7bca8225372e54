export { NewcomerPage as Component } from '../../features/offers/organisation/joint/newcomer-page';
