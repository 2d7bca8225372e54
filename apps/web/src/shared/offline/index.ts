export {
  forgetOpened,
  keepOpened,
  openedDrafts,
  readOpened,
  type OpenedDraft,
  type StoredDraft,
} from './opened-drafts';
export { ReopenedProvider, useReopened } from './reopened';
export { keepFilesOfEditor } from './worker';
