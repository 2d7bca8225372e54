export { OwnAgreementPage as Component } from '../../features/agreements/organisation/agreement-page';
