import type { InviteMemberRequest } from '@nurt/contracts/organisations/requests';
import { MOST_MEMBERS } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { refuse, Refusal, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { OrganisationInvitation } from '../invitation.entity';
import { lockManaged } from '../load-members';
import { memberFact } from '../member.events';
import { OrganisationMember } from '../member.entity';
import { standingAsked } from '../standing-asked';

/**
 * A representative invites somebody by mail. Nobody looks whether the address has an account, so the answer cannot
 * tell; only that of a member, whom the list shows anyway, is refused.
 */
@Injectable()
export class InviteMember {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, organisationId: string, request: InviteMemberRequest): Promise<string> {
    const email = request.email.trim().toLowerCase();
    return this.unitOfWork.run(caller, async (tx) => {
      await lockManaged(tx, caller.actor, organisationId);
      await refuseKnown(tx, organisationId, email);
      await refuseTooMany(tx, organisationId);
      const { accountId: invitedBy, locale } = caller.actor;
      const invitation = OrganisationInvitation.send(
        { organisationId, email, invitedBy, locale },
        standingAsked(request),
        tx.now,
      );
      await tx.db.insert(OrganisationInvitation, invitation);
      const { id, role } = invitation;
      await tx.record(memberFact('organisation.memberInvited', organisationId, { invitationId: id, role }));
      return id;
    });
  }
}

async function refuseKnown(tx: Tx, organisationId: string, email: string): Promise<void> {
  const member = await tx.db.query<unknown[]>(
    `SELECT 1 FROM organisation_member m JOIN account a ON a.id = m.account_id
      WHERE m.organisation_id = $1 AND a.email = $2`,
    [organisationId, email],
  );
  if (member.length > 0) throw taken('already_member');
  const open = { organisationId, email, acceptedAt: IsNull(), withdrawnAt: IsNull() };
  if (await tx.db.existsBy(OrganisationInvitation, open)) throw taken('already_invited');
}

const taken = (code: 'already_member' | 'already_invited'): Refusal =>
  new Refusal('conflict', code, [{ code, path: 'email' }]);

async function refuseTooMany(tx: Tx, organisationId: string): Promise<void> {
  const open = { organisationId, acceptedAt: IsNull(), withdrawnAt: IsNull() };
  const members = await tx.db.countBy(OrganisationMember, { organisationId });
  const invited = await tx.db.countBy(OrganisationInvitation, open);
  if (members + invited >= MOST_MEMBERS) throw refuse.conflict('members_too_many', { maximum: MOST_MEMBERS });
}
