import { createContext, useContext } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { OfferView } from '@nurt/contracts/offers';
import type { OfferContent } from '@nurt/domain/offers';
import { useWritten, type Steps } from '../../../../shared/drafts';
import type { WrittenDraftState } from '../../../../shared/together';
import type { OfferDraft, WrittenOffer } from './draft';
import type { OfferPart } from './parts';

export interface OfferEditing {
  readonly offer: OfferView;
  readonly form: UseFormReturn<OfferDraft>;
  /** Sends what is not sent yet, or gathers it for the submission; brings in what was saved elsewhere. */
  readonly saving: Pick<
    WrittenDraftState<OfferContent>,
    'catchUp' | 'version' | 'flush' | 'toSubmit' | 'submitted' | 'isDisputed'
  >;
  /** The parts of the form on which the offer is written. */
  readonly parts: readonly OfferPart[];
  readonly steps: Steps<OfferPart>;
  /** Is what is missing marked at its fields as well? */
  readonly marking: boolean;
  /** From now on what is missing is marked at its fields as well. */
  readonly markMissing: () => void;
}

/** For what also stands outside the editor's parts; they ask `useEditor`. */
export const EditorContext = createContext<OfferEditing | null>(null);
export const EditorProvider = EditorContext;

/** The offer being edited and its form. Does not change while one types. */
export function useEditor(): OfferEditing {
  const editing = useContext(EditorContext);
  if (editing === null) throw new Error('Parts of the offer stand inside its editor.');
  return editing;
}

/** What has been written so far, with its sums and problems; a moment behind the keyboard. */
export function useWrittenOffer(): WrittenOffer {
  return useWritten<WrittenOffer>();
}
