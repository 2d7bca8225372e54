export { OfficeSmallGrantsPage as Component } from '../../features/small-grants/office/small-grants-page';
