export type { DraftKind, WrittenDraft } from './draft-kind';
export { logChange } from './draft-news';
export { DraftPresence } from './draft-presence';
export { insertVersion, lastContent } from './draft-versions';
export { DraftVersions } from './draft-versions.queries';
export { makeLastChanges } from './last-changes';
export { missingDraft } from './missing-draft';
export { restoreDraft } from './restore-draft';
export { SaveDraft } from './save-draft';
