export { SmallGrantsPage as Component } from '../../features/small-grants/public/small-grants-page';
