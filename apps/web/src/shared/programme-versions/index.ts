export { DifferenceView } from './comparison';
export { VersionContent } from './version-content';
export { VersionsView } from './versions-view';
export { AttachmentList } from './attachment-list';
