export { AgreementsPage as Component } from '../../features/agreements/office/agreements-page';
