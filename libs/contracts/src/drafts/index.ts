import type { VersionReason } from '@nurt/domain/drafts';

/** What somebody else has saved at a place of the draft (`costs/<id>/unitCostGrosze`). */
export interface DraftNewsView {
  readonly path: string;
  readonly value: unknown;
  /** Name of the member who saved it last. */
  readonly by: string;
}

/** A change that was not made: somebody else was there first. Their value stays until the author chooses. */
export interface DraftConflictView {
  /** The field, or the whole row where one side removed it. */
  readonly path: string;
  readonly theirs: unknown;
  /** Name of the member whose value it is; null where that is not known any more. */
  readonly by: string | null;
}

export interface SavedDraftView {
  readonly version: number;
  readonly savedAt: string;
  readonly conflicts: readonly DraftConflictView[];
  /** What others saved since the base version; null where that is too long ago: then the draft is read again. */
  readonly others: readonly DraftNewsView[] | null;
}

/** Another open window of the draft: another member of the organisation, or oneself. */
export interface PresentView {
  readonly window: string;
  readonly name: string;
  /** The same account in another window. */
  readonly own: boolean;
  readonly part: string;
  /** Path of the field that has focus there; empty where none has. */
  readonly field: string;
  readonly seenAt: string;
}

export interface PresenceView {
  readonly version: number;
  readonly savedAt: string;
  /** What was saved since the version that the window knows; null where it has to read the draft again. */
  readonly others: readonly DraftNewsView[] | null;
  readonly present: readonly PresentView[];
}

/** One version of a draft: what it said at a time. */
export interface DraftVersionRowView {
  /** Null for what is being written now and not kept as a version yet: read the draft itself. */
  readonly id: string | null;
  readonly version: number;
  readonly savedAt: string;
  /** Name of the member who wrote it. */
  readonly by: string;
  readonly reason: VersionReason;
  /** Fields that differ from the version before it. */
  readonly changedFields: number;
}
