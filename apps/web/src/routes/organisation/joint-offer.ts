export { JointPage as Component } from '../../features/offers/organisation/joint/joint-page';
