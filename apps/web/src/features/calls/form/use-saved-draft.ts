import { useQueryClient } from '@tanstack/react-query';
import type { UseFormReturn } from 'react-hook-form';
import type { CallView } from '@nurt/contracts/calls';
import { api, queryKey } from '../../../shared/api';
import { useVersionedDraft, type Conflict as ConflictOf, type VersionedDraft } from '../../../shared/forms';
import { draftOf, type CallDraft } from './call-draft';
import { sentConditions } from './conditions-draft';

export type Conflict = ConflictOf<CallView>;

/** Saves the draft of a call by itself. When somebody else has saved it meanwhile, nothing of either is lost. */
export function useSavedDraft(form: UseFormReturn<CallDraft>, call: CallView): VersionedDraft<CallView> {
  const queries = useQueryClient();
  const params = { callId: call.id };
  return useVersionedDraft(form, call, {
    save: async (values, version) => {
      const saved = await api('PUT /api/office/calls/:callId', {
        params,
        body: { ...(sentConditions(values) as typeof values), version },
      });
      queries.setQueryData(queryKey('GET /api/office/calls/:callId', { params }), saved);
      void queries.invalidateQueries({ queryKey: ['GET /api/office/calls'] });
      return saved;
    },
    load: () => api('GET /api/office/calls/:callId', { params }),
    valuesOf: draftOf,
  });
}
