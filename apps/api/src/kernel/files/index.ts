export { download } from './download';
export { FileOwners, type FileOwner } from './file-owners';
export { Files, type KeptFile, type OpenFile } from './files';
export { Scanning } from './scanning';
export { Uploads, type PieceOf, type Receiving, type UploadProgress } from './uploads';
export { uploadRoutes, type FileAt, type UploadPort } from './upload-routes';
