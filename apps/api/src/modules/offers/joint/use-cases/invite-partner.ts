import type { InvitePartnerRequest } from '@nurt/contracts/offers/requests';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../../kernel';
import { lockOwnOffer } from '../../offer.policy';
import { invitePartner, organisationByNumber } from '../inviting';

/** The organisation that leads an offer invites another one, found by its NIP or KRS number, to apply together. */
@Injectable()
export class InvitePartner {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * @throws Refusal notFound; conflict `not_now`, `offer_joint_partner_already`, `offer_joint_too_many`; invalid
   *   `offer_joint_partner_unknown`
   */
  execute(caller: SignedInCaller, offerId: string, { number }: InvitePartnerRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await lockOwnOffer(tx, caller.actor, offerId, 'ownOffer.write');
      if (offer.status !== 'draft') throw refuse.conflict('not_now');
      const found = await organisationByNumber(tx, number.replace(/\D/g, ''));
      if (found === undefined || found === offer.organisationId) {
        throw refuse.invalid([{ code: 'offer_joint_partner_unknown', path: 'number' }]);
      }
      await invitePartner(tx, offer, found, caller.actor.accountId);
    });
  }
}
