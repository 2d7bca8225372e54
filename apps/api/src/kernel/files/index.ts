export { download } from './download';
export { Files, LARGEST_FILE, type KeptFile } from './files';
