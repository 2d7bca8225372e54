import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { AccountsFacade, InviteAccount } from '../../identity';
import { lockEmployment } from './load-staff';
import { staffFact } from './staff.events';

/** An administrator has the letter sent once more to somebody who has not opened their account yet. */
@Injectable()
export class InviteAgain {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsFacade,
    private readonly inviteAccount: InviteAccount,
  ) {}

  /** @throws Refusal notFound; conflict `already_done` for somebody who has an account */
  execute(caller: SignedInCaller, personId: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { authorityId } = await lockEmployment(tx, caller, personId);
      const [account] = await this.accounts.byIds(tx.db, [personId]);
      if (!account || account.confirmed) throw refuse.conflict('already_done');
      await this.inviteAccount.execute(tx, account);
      await tx.record(staffFact('authority.invitationResent', authorityId, personId));
    });
  }
}
