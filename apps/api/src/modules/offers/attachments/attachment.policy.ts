import type { EntityManager } from 'typeorm';
import { refuse, type SignedInCaller, type Tx } from '../../../kernel';
import type { CallRecord, CallsFacade } from '../../calls';
import { requireRoleIn } from '../../organisations';
import { Offer } from '../offer.entity';
import { lockOwnOffer, requireOpen } from '../offer.policy';

/**
 * The draft whose files somebody changes, locked, with its call. Files are part of what is submitted, so they are
 * changed while the offer may be.
 * @throws Refusal notFound, forbidden; conflict `not_now`, `offer_window_closed`
 */
export async function lockWritable(
  tx: Tx,
  caller: SignedInCaller,
  calls: CallsFacade,
  offerId: string,
): Promise<{ offer: Offer; call: CallRecord }> {
  const offer = await lockOwnOffer(tx, caller.actor, offerId, 'ownOffer.write');
  return { offer, call: await writableCall(tx, calls, offer) };
}

/** As `lockWritable`, for each piece of a file: it waits for nobody who writes in the offer. */
export async function requireWritable(
  tx: Tx,
  caller: SignedInCaller,
  calls: CallsFacade,
  offerId: string,
): Promise<void> {
  await writableCall(tx, calls, await requireWriter(tx.db, caller, offerId));
}

/** Whoever may not write learns nothing of what hangs on the offer. @throws Refusal notFound, forbidden */
export async function requireWriter(
  db: EntityManager,
  caller: SignedInCaller,
  offerId: string,
): Promise<Offer> {
  const offer = await db.findOneBy(Offer, { id: offerId });
  if (!offer) throw refuse.notFound();
  requireRoleIn(caller.actor, offer.organisationId, 'ownOffer.write');
  return offer;
}

async function writableCall(tx: Tx, calls: CallsFacade, offer: Offer): Promise<CallRecord> {
  if (offer.status !== 'draft') throw refuse.conflict('not_now');
  const call = await calls.get(tx.db, offer.callId);
  if (!call) throw refuse.notFound();
  requireOpen(calls.phase(call, tx.now));
  return call;
}

/** @throws Refusal invalid `offer_attachment_kind_unknown` for what the call does not ask for */
export function requireAskedFor({ terms }: CallRecord, requirementId: string | null): void {
  if (requirementId === null || terms.requiredAttachments.some(({ id }) => id === requirementId)) return;
  throw refuse.invalid([{ code: 'offer_attachment_kind_unknown', path: 'requirementId' }]);
}
