/**
 * Where a file is: not here yet as a whole; waiting for the virus scanner, which keeps it from everybody; found clean;
 * kept without having been scanned, because there is no scanner; found infected, its content gone.
 */
export const FILE_STATES = ['uploading', 'quarantined', 'clean', 'unscanned', 'infected'] as const;
export type FileState = (typeof FILE_STATES)[number];

/** May it be opened? */
export function isOpen(state: FileState): boolean {
  return state === 'clean' || state === 'unscanned';
}

/** Is the whole file here, whatever the scanner will say? A file counts by its arrival, not by its scanning. */
export function hasArrived(state: FileState): boolean {
  return isOpen(state) || state === 'quarantined';
}
