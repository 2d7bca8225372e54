import type { Instant } from '@nurt/domain/calendar';
import { ReceiveAttachment, StartAttachment, type AttachmentHolder } from '../modules/offers';
import { KeepDocument } from '../modules/organisations';
import type { Person, World } from './world';

/**
 * A file of one piece that a member hangs on a draft, as whatever the call asks for; returns its id there.
 * @param holder where the draft is one of an offer for a small grant
 */
export async function attachFile(
  world: World,
  member: Person,
  holderId: string,
  { name, content, requirementId = null }: { name: string; content: Buffer; requirementId?: string | null },
  at: Instant,
  holder?: AttachmentHolder,
): Promise<string> {
  const caller = await world.as(member, at);
  const file = { name, size: content.length, modifiedAt: at.getTime(), requirementId, replaces: null };
  const { id, upload } = await world.use(StartAttachment).execute(caller, holderId, file, holder);
  const piece = { offset: 0, lease: upload.lease };
  await world.use(ReceiveAttachment).piece(caller, { holderId, id }, piece, content, holder);
  return id;
}

/** A statute of one piece that a member keeps for the organisation; returns its id. */
export async function keepDocument(
  world: World,
  member: Person,
  organisationId: string,
  { name, content }: { name: string; content: Buffer },
  at: Instant,
): Promise<string> {
  const caller = await world.as(member, at);
  const file = { name, size: content.length, modifiedAt: at.getTime() };
  const facts = { kind: 'statute' as const, validFrom: null, validTo: null, replaces: null };
  const { id, upload } = await world.use(KeepDocument).start(caller, organisationId, { ...file, ...facts });
  const piece = { offset: 0, lease: upload.lease };
  await world.use(KeepDocument).piece(caller, { holderId: organisationId, id }, piece, content);
  return id;
}
