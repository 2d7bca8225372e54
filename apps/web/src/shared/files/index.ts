export { FileButton, FileDrop } from './file-drop';
export { FileLine } from './file-line';
export { RoomNote } from './room-note';
export { brokenOff } from './same-file';
export { type UploadTarget } from './send';
export { UploadLine } from './upload-line';
export { useQuarantine } from './use-quarantine';
export { useUploads, type LocalUpload, type Uploads } from './use-uploads';
export { default as filesCss } from './files.module.css';
