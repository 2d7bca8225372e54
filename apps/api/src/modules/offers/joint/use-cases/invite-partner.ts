import { randomUUID } from 'node:crypto';
import type { InvitePartnerRequest } from '@nurt/contracts/offers/requests';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../../kernel';
import { offerFact } from '../../offer.events';
import { lockOwnOffer } from '../../offer.policy';
import { OfferPartner } from '../offer-partner.entity';

/** The organisation that leads an offer invites another one, found by its NIP or KRS number, to apply together. */
@Injectable()
export class InvitePartner {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refusal notFound; conflict `not_now`, `offer_joint_partner_already`; invalid `offer_joint_partner_unknown` */
  execute(caller: SignedInCaller, offerId: string, { number }: InvitePartnerRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await lockOwnOffer(tx, caller.actor, offerId, 'ownOffer.write');
      if (offer.status !== 'draft') throw refuse.conflict('not_now');
      const digits = number.replace(/\D/g, '');
      const [found] = await tx.db.query<{ id: string }[]>(
        `SELECT coalesce(joined_into, id) AS id FROM organisation
          WHERE nip = $1 OR (krs <> '' AND krs = lpad($1, 10, '0')) ORDER BY nip = $1 DESC, joined_into IS NULL DESC`,
        [digits],
      );
      if (!found || found.id === offer.organisationId) {
        throw refuse.invalid([{ code: 'offer_joint_partner_unknown', path: 'number' }]);
      }
      const known = await tx.db.findOneBy(OfferPartner, { offerId, organisationId: found.id });
      if (known && known.status !== 'declined') throw refuse.conflict('offer_joint_partner_already');
      await tx.db.save(OfferPartner, {
        offerId,
        organisationId: found.id,
        id: known?.id ?? randomUUID(),
        authorityId: offer.authorityId,
        status: 'invited',
        invitedBy: caller.actor.accountId,
        invitedAt: tx.now,
        answeredBy: null,
        answeredAt: null,
      });
      await tx.record(offerFact('offer.partnerInvited', offer, { partnerId: found.id }));
    });
  }
}
