import { randomUUID } from 'node:crypto';
import { MOST_PARTNERS } from '@nurt/domain/offers';
import { IsNull, Not } from 'typeorm';
import { refuse, type Tx } from '../../../kernel';
import type { Offer } from '../offer.entity';
import { offerFact } from '../offer.events';
import { Newcomer } from './newcomer.entity';
import { OfferPartner } from './offer-partner.entity';

/** Id of the organisation registered here under the NIP or KRS number, with digits alone; an alias gives its own. */
export async function organisationByNumber(tx: Tx, digits: string): Promise<string | undefined> {
  const [found] = await tx.db.query<{ id: string }[]>(
    `SELECT coalesce(joined_into, id) AS id FROM organisation
      WHERE nip = $1 OR (krs <> '' AND krs = lpad($1, 10, '0')) ORDER BY nip = $1 DESC, joined_into IS NULL DESC`,
    [digits],
  );
  return found?.id;
}

/**
 * Puts the organisation among the partners of an offer that the transaction holds; one that declined is asked again.
 * @throws Refusal conflict `offer_joint_partner_already`, `offer_joint_too_many`
 */
export async function invitePartner(
  tx: Tx,
  offer: Pick<Offer, 'id' | 'authorityId' | 'organisationId' | 'callId' | 'number'>,
  partnerId: string,
  invitedBy: string,
): Promise<void> {
  const known = await tx.db.findOneBy(OfferPartner, { offerId: offer.id, organisationId: partnerId });
  if (known && known.status !== 'declined') throw refuse.conflict('offer_joint_partner_already');
  await takePlaces(tx, offer.id, partnerId);
  await refuseTooMany(tx, offer.id);
  await tx.db.save(OfferPartner, {
    offerId: offer.id,
    organisationId: partnerId,
    id: known?.id ?? randomUUID(),
    authorityId: offer.authorityId,
    status: 'invited',
    invitedBy,
    invitedAt: tx.now,
    answeredBy: null,
    answeredAt: null,
  });
  await tx.record(offerFact('offer.partnerInvited', offer, { partnerId }));
}

/** @throws Refusal conflict `offer_joint_too_many` */
export async function refuseTooMany(tx: Tx, offerId: string): Promise<void> {
  const partners = await tx.db.countBy(OfferPartner, { offerId, status: Not('declined') });
  const newcomers = await tx.db.countBy(Newcomer, { offerId, outcome: IsNull() });
  if (partners + newcomers >= MOST_PARTNERS) {
    throw refuse.conflict('offer_joint_too_many', { maximum: MOST_PARTNERS });
  }
}

/** Who is a partner need not be waited for by mail any more: it registered without the link of its letter. */
async function takePlaces(tx: Tx, offerId: string, partnerId: string): Promise<void> {
  await tx.db.query(
    `UPDATE offer_newcomer n SET outcome = 'joined', ended_at = $3, joined_as = $2, token_hash = NULL
       FROM organisation g WHERE g.id = $2 AND n.nip = g.nip AND n.offer_id = $1 AND n.outcome IS NULL`,
    [offerId, partnerId, tx.now],
  );
}
