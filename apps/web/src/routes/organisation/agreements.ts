export { GrantsPage as Component } from '../../features/agreements/organisation/grants-page';
