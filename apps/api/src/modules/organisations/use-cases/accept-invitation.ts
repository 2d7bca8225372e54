import type { OpenInvitedAccountRequest } from '@nurt/contracts/organisations/requests';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type Actor, type Caller, type SignedInCaller, type Tx } from '../../../kernel';
import { AccountsFacade, OpenProvenAccount } from '../../identity';
import type { OrganisationInvitation } from '../invitation.entity';
import { lockInvitationByToken } from '../load-invitation';
import { memberFact } from '../member.events';
import { OrganisationMember, standingOf } from '../member.entity';

/** Whoever holds the link of the letter joins the organisation: with the account they have, or with a new one. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsFacade,
    private readonly openAccount: OpenProvenAccount,
  ) {}

  /**
   * With the account that has the invited address, so that a forwarded letter gives nobody else a role.
   * @throws Refusal conflict `invitation_invalid`, `invitation_for_other_address`
   */
  execute(caller: SignedInCaller, token: string): Promise<Actor> {
    return this.unitOfWork.run(caller, (tx) => this.within(tx, caller.actor, token));
  }

  /** As `execute`, in a transaction that is running. */
  async within(tx: Tx, { email, accountId }: Actor, token: string): Promise<Actor> {
    const invitation = await lockInvitationByToken(tx, token);
    if (invitation.email !== email) throw refuse.conflict('invitation_for_other_address');
    return this.join(tx, invitation, accountId);
  }

  /**
   * With a new account: the letter has proved whose the address is, so nothing is left to confirm.
   * @throws Refusal conflict `invitation_invalid`, `account_exists_sign_in`; invalid `password_too_common`
   */
  async withNewAccount(caller: Caller, request: OpenInvitedAccountRequest): Promise<Actor> {
    const { token, password, name, locale } = request;
    const passwordHash = await this.openAccount.hash(password);
    return this.unitOfWork.run(caller, async (tx) => {
      const invitation = await lockInvitationByToken(tx, token);
      const { email } = invitation;
      const accountId = await this.openAccount.execute(
        tx,
        { email, name, locale },
        { password, passwordHash },
      );
      return this.join(tx, invitation, accountId);
    });
  }

  private async join(tx: Tx, invitation: OrganisationInvitation, accountId: string): Promise<Actor> {
    const { organisationId } = invitation;
    invitation.accept(accountId, tx.now);
    await tx.db.save(invitation);
    if (await tx.db.existsBy(OrganisationMember, { organisationId, accountId })) {
      throw refuse.conflict('already_member');
    }
    const member = OrganisationMember.join(organisationId, accountId, standingOf(invitation), tx.now);
    await tx.db.insert(OrganisationMember, member);
    const { role } = member;
    await tx.record(memberFact('organisation.memberJoined', organisationId, { accountId, role }));
    const actor = await this.accounts.actor(tx.db, accountId, tx.now);
    if (!actor) throw refuse.notFound();
    return actor;
  }
}
