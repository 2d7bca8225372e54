import type { SavedDraftView } from '@nurt/contracts/drafts';
import { smallGrantDraft, type SmallGrantContent } from '@nurt/domain/small-grants';
import type { Client } from './client';

/** Saves parts of a draft as the editor does: the fields that differ from what the server has. */
export async function saveSmallGrant(
  client: Client,
  smallGrantId: string,
  parts: Partial<SmallGrantContent>,
): Promise<SavedDraftView> {
  const params = { smallGrantId };
  const { content, version } = await client.call('GET /api/small-grants/:smallGrantId', { params });
  const changes = smallGrantDraft.changesBetween(content, { ...content, ...parts });
  return client.call('PATCH /api/small-grants/:smallGrantId', {
    params,
    body: { baseVersion: version, changes },
  });
}
