import type { ChangeMemberRequest } from '@nurt/contracts/organisations/requests';
import { isRenewed } from '@nurt/domain/organisations';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { lockManaged, membersOf, refuseLosingLast } from '../load-members';
import { memberFact } from '../member.events';
import { standingAsked } from '../standing-asked';

/** A representative changes somebody's role, position or mandate, their own too while another one remains. */
@Injectable()
export class ChangeMember {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refusal conflict `last_representative`, `changed_elsewhere`; invalid */
  execute(
    caller: SignedInCaller,
    organisationId: string,
    accountId: string,
    { version, ...asked }: ChangeMemberRequest,
  ): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      await lockManaged(tx, caller.actor, organisationId);
      const members = await membersOf(tx.db, organisationId);
      const member = members.find((candidate) => candidate.accountId === accountId);
      if (!member) throw refuse.notFound();
      const before = members.map(({ asMember }) => asMember);
      member.change(standingAsked(asked), version);
      refuseLosingLast(
        tx,
        before,
        members.map(({ asMember }) => asMember),
      );
      await tx.db.save(member);
      const { role, mandateTo } = member;
      const earlier = before.find((one) => one.accountId === accountId);
      const renewed = earlier !== undefined && isRenewed(earlier, member.asMember);
      await tx.record(
        renewed
          ? memberFact('organisation.mandateRenewed', organisationId, {
              accountId,
              role,
              mandateTo: mandateTo ?? '',
            })
          : memberFact('organisation.memberChanged', organisationId, { accountId, role }),
      );
    });
  }
}
