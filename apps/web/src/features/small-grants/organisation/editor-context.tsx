import { createContext, useContext } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { SmallGrantView } from '@nurt/contracts/small-grants';
import type { SmallGrantContent } from '@nurt/domain/small-grants';
import { useWritten, type Steps } from '../../../shared/drafts';
import type { WrittenDraftState } from '../../../shared/together';
import type { SmallGrantDraft, Written } from './draft';
import type { Part } from './parts';

export interface Editing {
  readonly grant: SmallGrantView;
  readonly form: UseFormReturn<SmallGrantDraft>;
  /** Gathers what is not sent yet for the submission; brings in what was saved elsewhere. */
  readonly saving: Pick<
    WrittenDraftState<SmallGrantContent>,
    'catchUp' | 'toSubmit' | 'submitted' | 'isDisputed'
  >;
  readonly steps: Steps<Part>;
  /** From now on what is missing is marked at its fields as well. */
  readonly markMissing: () => void;
}

const EditorContext = createContext<Editing | null>(null);
export const EditorProvider = EditorContext;

/** The offer being edited and its form. Never changes while one types. */
export function useEditor(): Editing {
  const editing = useContext(EditorContext);
  if (editing === null) throw new Error('Parts of the offer stand inside its editor.');
  return editing;
}

/** What has been written so far, with its sums and problems; a moment behind the keyboard. */
export function useWrittenGrant(): Written {
  return useWritten<Written>();
}
