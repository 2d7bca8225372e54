export { SmallGrantPage as Component } from '../../features/small-grants/organisation/small-grant-page';
