export { DifferenceView } from './comparison';
export { VersionContent } from './version-content';
export { VersionsView } from './versions-view';
