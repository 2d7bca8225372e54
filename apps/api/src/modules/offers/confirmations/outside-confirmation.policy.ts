import type { OutsideAct } from '@nurt/domain/offers';
import { refuse, type Actor, type Tx } from '../../../kernel';
import type { CallRecord, CallsFacade } from '../../calls';
import { roleIn } from '../../organisations';
import { Offer } from '../offer.entity';
import type { HeldOutside, OutsideConfirmations } from './outside-confirmations';

/** What is confirmed outside the system about an offer of the actor's authority, locked until the transaction ends. */
export interface LockedOutside extends HeldOutside {
  readonly offer: Offer;
  readonly call: CallRecord;
}

/**
 * For the office. Nobody decides on an offer of an organisation that they belong to (KPA art. 24 § 1 pkt 1 and 4), and
 * one that takes no part in the call any more is not confirmed; nor is a correction after the formal check, or an update
 * after its award was given up.
 * @throws Refusal notFound for offers of others, drafts, and what is confirmed online; forbidden `member_excluded`;
 *   conflict `not_now`
 */
export async function lockOutside(
  tx: Tx,
  actor: Actor,
  offerId: string,
  act: OutsideAct,
  { calls, confirmations }: { readonly calls: CallsFacade; readonly confirmations: OutsideConfirmations },
): Promise<LockedOutside> {
  const offer = await tx.db.findOne(Offer, { where: { id: offerId }, lock: { mode: 'pessimistic_write' } });
  if (!offer || offer.authorityId !== actor.authority?.id) throw refuse.notFound();
  const call = await calls.get(tx.db, offer.callId);
  const held = call && (await confirmations.of(tx.db, offer, call, act));
  if (!held) throw refuse.notFound();
  const { organisationId, content } = offer;
  const parties = [organisationId, ...(content.joint?.applicants ?? []).map(({ id }) => id)];
  if (parties.some((id) => roleIn(actor, id) !== undefined)) throw refuse.forbidden('member_excluded');
  if (held.outside.status === 'confirmed') throw refuse.conflict('already_done');
  if (!awaitsConfirmation(offer, act)) throw refuse.conflict('not_now');
  return { ...held, offer, call };
}

/** May what was declared about the offer still be confirmed? Of the offer itself, the office takes it in at any time. */
export function awaitsConfirmation({ status }: Pick<Offer, 'status'>, act: OutsideAct): boolean {
  if (act === 'offer') return status !== 'withdrawn';
  return status === (act === 'correction' ? 'submitted' : 'awarded');
}
