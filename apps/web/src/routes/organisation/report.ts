export { OwnReportPage as Component } from '../../features/settlement/organisation/report-page';
