import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { OfferView } from '@nurt/contracts/offers';
import type { SessionState } from '@nurt/contracts/identity';
import { queryKey } from '../../../../shared/api';
import { serverNow } from '../../../../shared/clock';
import { keepFilesOfEditor, keepOpened, useReopened } from '../../../../shared/offline';

/** Keeps the draft as the server has it, and the files of its editor, so that it opens again without a network. */
export function useKeptForReopening(offer: OfferView): void {
  const queries = useQueryClient();
  // What was opened from the device is there already, with the time at which the server said it.
  const fromDevice = useReopened() !== null;
  useEffect(keepFilesOfEditor, []);
  useEffect(() => {
    const session = queries.getQueryData<SessionState>(queryKey('GET /api/session'));
    if (!session || fromDevice) return;
    keepOpened({ session, offer, at: new Date(serverNow()).toISOString() });
  }, [queries, offer, fromDevice]);
}
