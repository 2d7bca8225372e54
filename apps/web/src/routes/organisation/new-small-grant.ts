export { StartPage as Component } from '../../features/small-grants/organisation/start-page';
