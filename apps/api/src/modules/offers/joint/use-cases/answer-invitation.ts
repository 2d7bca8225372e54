import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller, type Tx } from '../../../../kernel';
import { OrganisationsFacade, requireRoleIn } from '../../../organisations';
import { Confirmations, partyOf } from '../../confirmations/confirmations';
import { Offer } from '../../offer.entity';
import { offerFact } from '../../offer.events';
import { lockOwnOffer } from '../../offer.policy';
import { OfferPartner } from '../offer-partner.entity';
import { Partners, withApplicant, withoutApplicant } from '../partners';

/** A partner says whether it applies, confirms what is to be submitted, or leaves; the lead takes a partner off. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: OrganisationsFacade,
    private readonly partners: Partners,
    private readonly confirmations: Confirmations,
  ) {}

  /** A representative of the partner accepts, declines, or has it leave again. @throws Refusal notFound; conflict `not_now`, `already_done` */
  answer(caller: SignedInCaller, offerId: string, partnerId: string, accepted: boolean): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { offer, partner } = await this.open(tx, caller, offerId, partnerId);
      const leaves = !accepted && partner.status === 'accepted';
      if (partner.status !== 'invited' && !leaves) throw refuse.conflict('already_done');
      await tx.db.update(
        OfferPartner,
        { offerId, organisationId: partnerId },
        {
          status: accepted ? 'accepted' : 'declined',
          answeredBy: caller.actor.accountId,
          answeredAt: tx.now,
        },
      );
      if (leaves) await this.partners.rewrite(tx, offer, withoutApplicant(offer.content, partnerId));
      if (accepted) {
        const lead = await this.organisations.get(tx.db, offer.organisationId);
        const joining = await this.organisations.get(tx.db, partnerId);
        await this.partners.rewrite(tx, offer, withApplicant(offer.content, lead, joining));
      }
      const event = accepted ? 'offer.partnerAccepted' : 'offer.partnerDeclined';
      await tx.record(offerFact(event, offer, { partnerId }));
    });
  }

  /**
   * A representative of the partner confirms the offer as it is in that version; the partner has confirmed once all have
   * whom its representation asks for.
   * @throws Refusal notFound; conflict `not_now`, `offer_joint_not_accepted`, `changed_elsewhere`, and as
   *   `Confirmations.confirm`
   */
  confirm(caller: SignedInCaller, offerId: string, partnerId: string, version: number): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { offer, partner } = await this.open(tx, caller, offerId, partnerId);
      if (partner.status !== 'accepted') throw refuse.conflict('offer_joint_not_accepted');
      if (offer.version !== version) throw refuse.conflict('changed_elsewhere');
      const checksum = await this.confirmations.checksumNow(tx.db, offer);
      const missing = await this.confirmations.confirm(
        tx,
        caller,
        { offerId, act: 'offer', checksum },
        partyOf(partner),
      );
      await tx.record(offerFact('offer.partnerConfirmed', offer, { partnerId, missing: missing.persons }));
    });
  }

  /** The lead takes a partner off the offer. @throws Refusal notFound; conflict `not_now` */
  remove(caller: SignedInCaller, offerId: string, partnerId: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await lockOwnOffer(tx, caller.actor, offerId, 'ownOffer.write');
      if (offer.status !== 'draft') throw refuse.conflict('not_now');
      const partner = await tx.db.findOneBy(OfferPartner, { offerId, organisationId: partnerId });
      if (!partner) throw refuse.notFound();
      await tx.db.delete(OfferPartner, { offerId, organisationId: partnerId });
      await this.partners.rewrite(tx, offer, withoutApplicant(offer.content, partnerId));
      await tx.record(offerFact('offer.partnerRemoved', offer, { partnerId, was: partner.status }));
    });
  }

  /** The draft, alone, before a representative of the partner. */
  private async open(
    tx: Tx,
    { actor }: SignedInCaller,
    offerId: string,
    partnerId: string,
  ): Promise<{ offer: Offer; partner: OfferPartner }> {
    const offer = await tx.db.findOne(Offer, { where: { id: offerId }, lock: { mode: 'pessimistic_write' } });
    const partner = offer && (await tx.db.findOneBy(OfferPartner, { offerId, organisationId: partnerId }));
    if (!partner) throw refuse.notFound();
    requireRoleIn(actor, partnerId, 'ownOffer.submit');
    if (offer.status !== 'draft') throw refuse.conflict('not_now');
    return { offer, partner };
  }
}
