export { VersionsPage as Component } from '../../features/offers/organisation/versions/versions-page';
