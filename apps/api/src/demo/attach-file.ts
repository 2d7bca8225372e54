import type { Instant } from '@nurt/domain/calendar';
import { ReceiveAttachment, StartAttachment } from '../modules/offers';
import type { Person, World } from './world';

/** A file of one piece that a member hangs on a draft, as whatever the call asks for; returns its id there. */
export async function attachFile(
  world: World,
  member: Person,
  offerId: string,
  { name, content, requirementId = null }: { name: string; content: Buffer; requirementId?: string | null },
  at: Instant,
): Promise<string> {
  const caller = await world.as(member, at);
  const file = { name, size: content.length, modifiedAt: at.getTime(), requirementId, replaces: null };
  const { id, upload } = await world.use(StartAttachment).execute(caller, offerId, file);
  const piece = { offset: 0, lease: upload.lease };
  await world.use(ReceiveAttachment).piece(caller, { offerId, id }, piece, content);
  return id;
}
