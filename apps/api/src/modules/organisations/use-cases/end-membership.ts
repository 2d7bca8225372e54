import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { lockManaged, lockOrganisation, membersOf, refuseLosingLast } from '../load-members';
import { memberFact } from '../member.events';
import { OrganisationMember } from '../member.entity';
import { requireRoleIn } from '../organisation.policy';

/** A representative ends somebody's membership, or somebody leaves: whoever they are, that is their own to decide. */
@Injectable()
export class EndMembership {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refusal conflict `last_representative` */
  execute(caller: SignedInCaller, organisationId: string, accountId: string): Promise<void> {
    const leaves = accountId === caller.actor.accountId;
    return this.unitOfWork.run(caller, async (tx) => {
      if (leaves) {
        requireRoleIn(caller.actor, organisationId, 'organisation.read');
        await lockOrganisation(tx, organisationId);
      } else {
        await lockManaged(tx, caller.actor, organisationId);
      }
      const members = (await membersOf(tx.db, organisationId)).map(({ asMember }) => asMember);
      const staying = members.filter((member) => member.accountId !== accountId);
      if (staying.length === members.length) throw refuse.notFound();
      refuseLosingLast(tx, members, staying);
      await tx.db.delete(OrganisationMember, { organisationId, accountId });
      const type = leaves ? 'organisation.memberLeft' : 'organisation.memberRemoved';
      await tx.record(memberFact(type, organisationId, { accountId }));
    });
  }
}
