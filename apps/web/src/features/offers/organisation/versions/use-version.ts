import type { UseQueryResult } from '@tanstack/react-query';
import type { OfferView } from '@nurt/contracts/offers';
import type { OfferContent } from '@nurt/domain/offers';
import { useApi } from '../../../../shared/api';
import { NOW } from './version-words';

/** What the offer says in the version; an empty one where there is none, and what it says now under `NOW`. */
export function useVersionContent(
  offer: OfferView,
  versionId: string | null,
): { readonly query: UseQueryResult<unknown>; readonly content: OfferContent | null | undefined } {
  const kept = versionId !== null && versionId !== NOW;
  const query = useApi(
    'GET /api/offers/:offerId/versions/:versionId',
    { params: { offerId: offer.id, versionId: versionId ?? '' } },
    // A version never changes.
    { enabled: kept, staleTime: Infinity },
  );
  if (kept) return { query, content: query.data?.content };
  return { query, content: versionId === null ? null : offer.content };
}
