export { Checklist, type ChecklistGroup, type ChecklistItem } from './checklist';
export { ConflictDialog } from './conflict-dialog';
export { DraftBar, DraftNotices } from './draft-bar';
export { fieldErrors, isMissing, sentenceOf, type DraftProblem } from './field-errors';
export { Written, useWritten } from './read-values';
export { StepNav } from './step-nav';
export { useDraft, type Conflict, type DraftSource, type KeptDraft } from './use-draft';
export { useSteps, type Steps } from './use-steps';
