export { DisputeNotice } from './dispute-notice';
export { lastOf, useWordsOf, type FieldWords, type FormWords } from './field-words';
export { LeftWords } from './left/left-words';
export { LostDraft } from './left/lost-draft';
export { isLost } from './left/is-lost';
export { nameOf } from './presence/name-of';
export { PresentProvider, usePresent } from './presence/present-context';
export { PresentPeople } from './presence/present-people';
export { usePresence } from './presence/use-presence';
export { formName, pathOf, screenOf, showContent } from './screen';
export { useSubmission } from './use-submission';
export {
  useWrittenDraft,
  type OpenDispute,
  type WrittenDraftState,
  type WrittenSource,
} from './use-written-draft';
export type { VersionsSubject } from './versions/subject';
export { Versions } from './versions/versions';
export type { WrittenForm } from './written-form';
