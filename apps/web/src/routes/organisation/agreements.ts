export { AgreementsPage as Component } from '../../features/agreements/organisation/agreements-page';
