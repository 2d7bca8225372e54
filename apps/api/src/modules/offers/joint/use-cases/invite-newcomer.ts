import type { InviteNewcomerRequest } from '@nurt/contracts/offers/requests';
import { parseNip } from '@nurt/domain/identifiers';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { refuse, UnitOfWork, type SignedInCaller, type Tx } from '../../../../kernel';
import { CallsFacade } from '../../../calls';
import type { Offer } from '../../offer.entity';
import { offerFact } from '../../offer.events';
import { lockOwnOffer, requireOpen } from '../../offer.policy';
import { invitePartner, organisationByNumber, refuseTooMany } from '../inviting';
import { Newcomer } from '../newcomer.entity';

/** The lead invites by mail an organisation that may have no account here, and takes such an invitation back. */
@Injectable()
export class InviteNewcomer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
  ) {}

  /**
   * An organisation that is registered here under the NIP is invited as a partner, and its own people are told.
   * @throws Refusal notFound; conflict `not_now`, `offer_window_closed`, `offer_joint_partner_already`,
   *   `offer_joint_too_many`; invalid `nip_malformed`, `nip_check_digit`, `offer_joint_partner_unknown` for its own NIP
   */
  execute(caller: SignedInCaller, offerId: string, request: InviteNewcomerRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await this.lockDraft(tx, caller, offerId);
      const parsed = parseNip(request.nip);
      if (!parsed.ok) throw refuse.invalid([{ code: parsed.code, path: 'nip' }]);
      const nip = parsed.value;
      const { accountId: invitedBy, locale } = caller.actor;
      const registered = await organisationByNumber(tx, nip);
      if (registered === offer.organisationId) {
        throw refuse.invalid([{ code: 'offer_joint_partner_unknown', path: 'nip' }]);
      }
      if (registered !== undefined) return invitePartner(tx, offer, registered, invitedBy);
      if (await tx.db.existsBy(Newcomer, { offerId, nip, outcome: IsNull() })) {
        throw refuse.conflict('offer_joint_partner_already');
      }
      await refuseTooMany(tx, offerId);
      const to = { offerId, authorityId: offer.authorityId, nip, invitedBy, locale };
      const name = request.name.trim();
      const newcomer = Newcomer.invite({ ...to, name, email: request.email.trim().toLowerCase() }, tx.now);
      await tx.db.insert(Newcomer, newcomer);
      await tx.record(offerFact('offer.newcomerInvited', offer, { newcomerId: newcomer.id, name }));
    });
  }

  /** Sent once more, also an expired one; the earlier link stops working. @throws Refusal as `execute`, `already_done` */
  resend(caller: SignedInCaller, offerId: string, id: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await this.lockDraft(tx, caller, offerId);
      const newcomer = await lockNewcomer(tx, offerId, id);
      newcomer.resend(tx.now);
      await tx.db.save(newcomer);
      const { name } = newcomer;
      await tx.record(offerFact('offer.newcomerInvitedAgain', offer, { newcomerId: id, name }));
    });
  }

  /** Its link stops working at once. @throws Refusal notFound; conflict `already_done` */
  withdraw(caller: SignedInCaller, offerId: string, id: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const offer = await lockOwnOffer(tx, caller.actor, offerId, 'ownOffer.write');
      const newcomer = await lockNewcomer(tx, offerId, id);
      newcomer.withdraw(tx.now);
      await tx.db.save(newcomer);
      await tx.record(offerFact('offer.newcomerWithdrawn', offer, { newcomerId: id, name: newcomer.name }));
    });
  }

  /** Refuses whoever may not invite to the offer, before a letter is counted. @throws Refusal as `execute` */
  async check(caller: SignedInCaller, offerId: string): Promise<void> {
    await this.unitOfWork.run(caller, (tx) => this.lockDraft(tx, caller, offerId));
  }

  private async lockDraft(tx: Tx, { actor }: SignedInCaller, offerId: string): Promise<Offer> {
    const offer = await lockOwnOffer(tx, actor, offerId, 'ownOffer.write');
    if (offer.status !== 'draft') throw refuse.conflict('not_now');
    const call = await this.calls.get(tx.db, offer.callId);
    requireOpen(call && this.calls.phase(call, tx.now));
    return offer;
  }
}

/** @throws Refusal notFound, also for that of another offer */
async function lockNewcomer(tx: Tx, offerId: string, id: string): Promise<Newcomer> {
  const newcomer = await tx.db.findOne(Newcomer, {
    where: { id, offerId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!newcomer) throw refuse.notFound();
  return newcomer;
}
