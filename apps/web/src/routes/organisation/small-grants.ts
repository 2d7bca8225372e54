export { SmallGrantsPage as Component } from '../../features/small-grants/organisation/small-grants-page';
