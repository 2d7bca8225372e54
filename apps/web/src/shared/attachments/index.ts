export { AttachmentPlaces } from './attachment-places';
export { AttachedFiles } from './attached-files';
export { useAttachments, type About, type AttachmentRoom } from './use-attachments';
