import { Injectable } from '@nestjs/common';
import { UnitOfWork, type SignedInCaller } from '../../../kernel';
import { lockInvitation } from '../load-invitation';
import { lockManaged } from '../load-members';
import { memberFact } from '../member.events';

/** A representative takes an invitation back; its link stops working at once. */
@Injectable()
export class WithdrawInvitation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, organisationId: string, id: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      await lockManaged(tx, caller.actor, organisationId);
      const invitation = await lockInvitation(tx, organisationId, id);
      invitation.withdraw(tx.now);
      await tx.db.save(invitation);
      await tx.record(memberFact('organisation.invitationWithdrawn', organisationId, { invitationId: id }));
    });
  }
}
