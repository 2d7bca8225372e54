export { VersionsPage as Component } from '../../features/small-grants/organisation/versions-page';
