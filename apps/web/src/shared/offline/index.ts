export {
  forgetOpened,
  keepOpened,
  openedDrafts,
  readOpened,
  type KeptDraft,
  type OpenedDraft,
  type StoredDraft,
} from './opened-drafts';
export { ReopenedProvider, useReopened } from './reopened';
export { useKeptForReopening } from './use-kept-for-reopening';
