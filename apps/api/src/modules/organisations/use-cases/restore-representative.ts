import type { RestoreRepresentativeRequest } from '@nurt/contracts/organisations/requests';
import { representativesAt, restorationProblems, type Standing } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { authorityOf, refuse, refuseIfAny, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { AccountsFacade } from '../../identity';
import { OrganisationInvitation } from '../invitation.entity';
import { lockOrganisation, membersOf } from '../load-members';
import { memberFact } from '../member.events';
import { roleIn } from '../organisation.policy';
import { Unrepresented } from '../restoration/unrepresented';
import { standingAsked } from '../standing-asked';

/**
 * An administrator brings an organisation back that nobody may act for, on the ground of its application: a member whose
 * mandate is over gets a new one at once, somebody else is invited by mail. Never while anybody may represent it: its
 * people are its own matter.
 */
@Injectable()
export class RestoreRepresentative {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsFacade,
    private readonly unrepresented: Unrepresented,
  ) {}

  /**
   * @throws Refusal notFound, also for organisations that have matters only in other authorities; forbidden for somebody
   *   who belongs to it; conflict `representative_present`; invalid `mandate_over`, `mandate_reversed`
   */
  execute(
    caller: SignedInCaller,
    organisationId: string,
    { email: address, reason, ...asked }: RestoreRepresentativeRequest,
  ): Promise<void> {
    const authorityId = authorityOf(caller);
    const email = address.trim().toLowerCase();
    const standing = standingAsked({ ...asked, role: 'representative' });
    return this.unitOfWork.run(caller, async (tx) => {
      const organisation = await lockOrganisation(tx, organisationId);
      const concerned = await this.unrepresented.concerning(tx.db, authorityId, [organisationId]);
      if (organisation.joinedInto !== null || !concerned.has(organisationId)) throw refuse.notFound();
      if (roleIn(caller.actor, organisationId) !== undefined) throw refuse.forbidden();
      const members = (await membersOf(tx.db, organisationId)).map(({ asMember }) => asMember);
      if (representativesAt(members, tx.now).length > 0) throw refuse.conflict('representative_present');
      refuseIfAny(restorationProblems(standing, tx.now));

      const renewed = await this.renew(tx, organisationId, email, standing);
      // Whose address it was is looked up by whoever shows the trail.
      const person = renewed ?? (await this.invite(tx, caller, { organisationId, email }, standing));
      await tx.record({
        type: 'organisation.representativeRestored',
        subject: { kind: 'organisation', id: organisationId },
        authorityId,
        organisationId,
        data: { ...person, mandateTo: standing.mandate.to ?? '', reason: reason.trim() },
      });
    });
  }

  /** A member of that address represents the organisation from now on; null where there is none. */
  private async renew(
    tx: Tx,
    organisationId: string,
    email: string,
    standing: Standing,
  ): Promise<{ accountId: string } | null> {
    const account = await this.accounts.byEmail(tx.db, email);
    const member = (await membersOf(tx.db, organisationId)).find(
      ({ accountId }) => accountId === account?.id,
    );
    if (!member) return null;
    member.change(standing, member.version);
    await tx.db.save(member);
    const { accountId, role } = member;
    await tx.record(memberFact('organisation.memberChanged', organisationId, { accountId, role }));
    return { accountId };
  }

  private async invite(
    tx: Tx,
    { actor: { accountId: invitedBy, locale } }: SignedInCaller,
    to: { readonly organisationId: string; readonly email: string },
    standing: Standing,
  ): Promise<{ invitationId: string }> {
    // Nobody could send an earlier one once more, or take it back.
    const open = { ...to, acceptedAt: IsNull(), withdrawnAt: IsNull() };
    for (const earlier of await tx.db.findBy(OrganisationInvitation, open)) {
      earlier.withdraw(tx.now);
      await tx.db.save(earlier);
    }
    const invitation = OrganisationInvitation.send({ ...to, invitedBy, locale }, standing, tx.now);
    await tx.db.insert(OrganisationInvitation, invitation);
    const { id: invitationId, role } = invitation;
    await tx.record(memberFact('organisation.memberInvited', to.organisationId, { invitationId, role }));
    return { invitationId };
  }
}
