import type { Instant } from '@nurt/domain/calendar';
import { refuse, type Actor, type Tx } from '../../../kernel';
import { roleIn } from '../../organisations';
import { Offer } from '../offer.entity';
import { OutsideConfirmation } from './outside-confirmation.entity';

/** An offer of the actor's authority that is confirmed outside the system, locked until the transaction ends. */
export interface HeldOutside {
  readonly offer: Offer;
  readonly outside: OutsideConfirmation;
  /** Of what was submitted. */
  readonly checksum: string;
  readonly submittedAt: Instant;
}

/**
 * For the office. Nobody decides on an offer of an organisation that they belong to (KPA art. 24 § 1 pkt 1 and 4), and
 * one that takes no part in the call any more is not confirmed.
 * @throws Refusal notFound for offers of others, drafts, and offers that were confirmed online; forbidden
 *   `member_excluded`; conflict `not_now`
 */
export async function lockOutside(tx: Tx, actor: Actor, offerId: string): Promise<HeldOutside> {
  const offer = await tx.db.findOne(Offer, { where: { id: offerId }, lock: { mode: 'pessimistic_write' } });
  if (!offer || offer.authorityId !== actor.authority?.id) throw refuse.notFound();
  const outside = await tx.db.findOneBy(OutsideConfirmation, { offerId });
  const { checksum, submittedAt, organisationId, content } = offer;
  if (!outside || checksum === null || submittedAt === null) throw refuse.notFound();
  const parties = [organisationId, ...(content.joint?.applicants ?? []).map(({ id }) => id)];
  if (parties.some((id) => roleIn(actor, id) !== undefined)) throw refuse.forbidden('member_excluded');
  if (offer.status === 'withdrawn') throw refuse.conflict('not_now');
  return { offer, outside, checksum, submittedAt };
}
