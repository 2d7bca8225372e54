import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { UseFormReturn } from 'react-hook-form';
import type { CallView } from '@nurt/contracts/calls';
import { api, ProblemError, queryKey } from '../../../shared/api';
import { serverNow } from '../../../shared/clock';
import { useAutosave, type Autosave } from '../../../shared/forms';
import { draftOf, type CallDraft } from './call-draft';
import { sentConditions } from './conditions-draft';

/** A version that somebody else saved while this one was being written. */
export interface Conflict {
  readonly theirs: CallView;
  /** Saves this form over theirs. */
  keepMine(): void;
  /** Puts theirs into the form. */
  takeTheirs(): void;
}

export interface SavedDraft {
  readonly autosave: Autosave;
  readonly conflict: Conflict | null;
}

/** Saves the draft of a call by itself. When somebody else has saved it meanwhile, nothing of either is lost. */
export function useSavedDraft(form: UseFormReturn<CallDraft>, call: CallView): SavedDraft {
  const queries = useQueryClient();
  const params = { callId: call.id };
  const version = useRef(call.version);
  const [theirs, setTheirs] = useState<CallView | null>(null);

  const autosave = useAutosave(form, async (values) => {
    try {
      const saved = await api('PUT /api/office/calls/:callId', {
        params,
        body: { ...(sentConditions(values as CallDraft) as typeof values), version: version.current },
      });
      version.current = saved.version;
      setTheirs(null);
      queries.setQueryData(queryKey('GET /api/office/calls/:callId', { params }), saved);
      void queries.invalidateQueries({ queryKey: ['GET /api/office/calls'] });
      return { savedAt: new Date(serverNow()).toISOString() };
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'changed_elsewhere') {
        setTheirs(await api('GET /api/office/calls/:callId', { params }));
      }
      throw error;
    }
  });

  const settle = (chosen: CallView) => {
    version.current = chosen.version;
    setTheirs(null);
    void autosave.flush();
  };
  return {
    autosave,
    conflict: theirs && {
      theirs,
      keepMine: () => settle(theirs),
      takeTheirs: () => {
        form.reset(draftOf(theirs));
        settle(theirs);
      },
    },
  };
}
