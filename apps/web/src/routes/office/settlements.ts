export { ReportsPage as Component } from '../../features/settlement/office/reports-page';
