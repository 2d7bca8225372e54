import { useQueryClient } from '@tanstack/react-query';
import type { CommitteeOfferView } from '@nurt/contracts/evaluation';
import { queryKey, useCommand } from '../../../shared/api';

const OFFER = 'GET /api/committee/offers/:offerId';

/** Endpoints that say something else once a member has declared or filed. */
const CHANGED = ['GET /api/committee/offers', 'GET /api/office/calls/:callId/evaluation'] as const;

/** Keeps the answer of a command as what is known of the offer. */
function useKeepOffer() {
  const queries = useQueryClient();
  return (view: CommitteeOfferView) =>
    queries.setQueryData(queryKey(OFFER, { params: { offerId: view.id } }), view);
}

/** The declaration of impartiality, the first one or an exclusion that became known later. */
export function useDeclare() {
  const keep = useKeepOffer();
  return useCommand('PUT /api/committee/offers/:offerId/declaration', {
    invalidates: CHANGED,
    onSuccess: keep,
  });
}

/** Saving the draft of one's own sheet. Nothing that others see changes by it. */
export function useSaveSheet() {
  const keep = useKeepOffer();
  return useCommand('PUT /api/committee/offers/:offerId/score-sheet', { onSuccess: keep });
}

/** Filing the sheet, after which it is closed. */
export function useFileSheet() {
  const keep = useKeepOffer();
  return useCommand('POST /api/committee/offers/:offerId/score-sheet/filing', {
    invalidates: CHANGED,
    onSuccess: keep,
  });
}
