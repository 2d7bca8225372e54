export { OwnReportsPage as Component } from '../../features/settlement/organisation/reports-page';
