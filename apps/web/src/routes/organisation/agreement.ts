export { AgreementPage as Component } from '../../features/agreements/organisation/agreement-page';
