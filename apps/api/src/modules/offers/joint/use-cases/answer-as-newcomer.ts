import type { JoinAsNewcomerRequest, OpenNewcomerAccountRequest } from '@nurt/contracts/offers/requests';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type Actor, type Caller, type SignedInCaller } from '../../../../kernel';
import { AccountsFacade, OpenProvenAccount } from '../../../identity';
import { OrganisationsFacade, requireRoleIn } from '../../../organisations';
import { offerFact } from '../../offer.events';
import { invitePartner } from '../inviting';
import { Newcomers } from '../newcomers';
import { OfferPartner } from '../offer-partner.entity';

/** Whoever holds the link of a letter to a newcomer: opens an account, takes the place with an organisation, or refuses. */
@Injectable()
export class AnswerAsNewcomer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsFacade,
    private readonly organisations: OrganisationsFacade,
    private readonly newcomers: Newcomers,
    private readonly openAccount: OpenProvenAccount,
  ) {}

  /**
   * The organisation with the invited NIP takes its place: it may read the offer, and accepts or declines there. The
   * link is used up.
   * @returns id of the offer
   * @throws Refusal conflict `newcomer_invitation_invalid`, `newcomer_other_organisation`; notFound, forbidden for an
   *   organisation that the person does not represent
   */
  join(caller: SignedInCaller, { token, organisationId }: JoinAsNewcomerRequest): Promise<string> {
    return this.unitOfWork.run(caller, async (tx) => {
      requireRoleIn(caller.actor, organisationId, 'ownOffer.submit');
      const { newcomer, offer } = await this.newcomers.lock(tx, token);
      const { nip } = await this.organisations.get(tx.db, organisationId);
      if (nip !== newcomer.nip) throw refuse.conflict('newcomer_other_organisation', { nip: newcomer.nip });
      newcomer.join(organisationId, tx.now);
      await tx.db.save(newcomer);
      await tx.record(
        offerFact('offer.newcomerJoined', offer, { partnerId: organisationId, newcomerId: newcomer.id }),
      );
      const known = await tx.db.findOneBy(OfferPartner, { offerId: offer.id, organisationId });
      // It may have registered meanwhile and been invited by its number.
      if (!known || known.status === 'declined') {
        await invitePartner(tx, offer, organisationId, newcomer.invitedBy);
      }
      return offer.id;
    });
  }

  /** Says no, with an account or without. @throws Refusal conflict `newcomer_invitation_invalid` */
  refuse(caller: Caller, token: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { newcomer, offer } = await this.newcomers.lock(tx, token);
      newcomer.refuse(tx.now);
      await tx.db.save(newcomer);
      const { id: newcomerId, name } = newcomer;
      await tx.record(offerFact('offer.newcomerRefused', offer, { newcomerId, name }));
    });
  }

  /**
   * A new account with the invited address: the letter has proved whose it is. The link stays good for the organisation
   * that is to be registered.
   * @throws Refusal conflict `newcomer_invitation_invalid`, `account_exists_sign_in`; invalid `password_too_common`
   */
  async withNewAccount(caller: Caller, request: OpenNewcomerAccountRequest): Promise<Actor> {
    const { token, password, name, locale } = request;
    const passwordHash = await this.openAccount.hash(password);
    return this.unitOfWork.run(caller, async (tx) => {
      const { newcomer } = await this.newcomers.lock(tx, token);
      const account = { email: newcomer.email, name, locale };
      const accountId = await this.openAccount.execute(tx, account, { password, passwordHash });
      const actor = await this.accounts.actor(tx.db, accountId, tx.now);
      if (!actor) throw refuse.notFound();
      return actor;
    });
  }
}
