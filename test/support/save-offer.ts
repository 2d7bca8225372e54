import type { SavedDraftView } from '@nurt/contracts/drafts';
import { changesBetween, type OfferContent } from '@nurt/domain/offers';
import type { Client } from './client';

/** Saves parts of a draft as the editor does: the fields that differ from what the server has. */
export async function saveOffer(
  client: Client,
  offerId: string,
  parts: Partial<OfferContent>,
): Promise<SavedDraftView> {
  const params = { offerId };
  const { content, version } = await client.call('GET /api/offers/:offerId', { params });
  const changes = changesBetween(content, { ...content, ...parts });
  return client.call('PATCH /api/offers/:offerId', { params, body: { baseVersion: version, changes } });
}
