import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { SessionState } from '@nurt/contracts/identity';
import { queryKey } from '../api';
import { serverNow } from '../clock';
import { keepOpened, type KeptDraft } from './opened-drafts';
import { useReopened } from './reopened';
import { keepFilesOfEditors } from './worker';

/** Keeps the draft as the server has it, and the files of its editor, so that it opens again without a network. */
export function useKeptForReopening(draft: KeptDraft): void {
  const queries = useQueryClient();
  // What was opened from the device is there already, with the time at which the server said it.
  const fromDevice = useReopened() !== null;
  const { kind, view } = draft;
  useEffect(() => {
    const session = queries.getQueryData<SessionState>(queryKey('GET /api/session'));
    if (!session || fromDevice) return;
    // The server has just answered: files that a network which went away had left unkept are asked for again.
    keepFilesOfEditors();
    keepOpened({ session, draft: { kind, view } as KeptDraft, at: new Date(serverNow()).toISOString() });
  }, [queries, kind, view, fromDevice]);
}
