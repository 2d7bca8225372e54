import { createContext, useContext } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { ReportView } from '@nurt/contracts/settlement';
import type { ReportContent } from '@nurt/domain/settlement';
import { useWritten, type KeptDraft, type Steps } from '../../../../shared/drafts';
import type { Autosave } from '../../../../shared/forms';
import type { ReportDraft, WrittenReport } from './draft';
import type { ReportPart } from './parts';

export interface ReportEditing {
  readonly report: ReportView;
  readonly form: UseFormReturn<ReportDraft>;
  /** Sends what is not sent yet; brings in what was saved elsewhere; the version on the server. */
  readonly saving: Pick<KeptDraft<ReportContent>, 'catchUp' | 'version'> & Pick<Autosave, 'flush'>;
  readonly steps: Steps<ReportPart>;
  /** From now on what is missing is marked at its fields as well. */
  readonly markMissing: () => void;
  /** The last day for returning what was not used, `YYYY-MM-DD`; null until it is known. */
  readonly returnBy: string | null;
}

const EditorContext = createContext<ReportEditing | null>(null);
export const EditorProvider = EditorContext;

/** The report being edited and its form. Never changes while one types. */
export function useEditor(): ReportEditing {
  const editing = useContext(EditorContext);
  if (editing === null) throw new Error('Parts of the report stand inside its editor.');
  return editing;
}

/** What has been written so far, with its sums and problems; a moment behind the keyboard. */
export function useWrittenReport(): WrittenReport {
  return useWritten<WrittenReport>();
}
