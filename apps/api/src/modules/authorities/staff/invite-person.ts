import type { InvitePersonRequest } from '@nurt/contracts/authorities/requests';
import { roleProblems, rolesInOrder } from '@nurt/domain/authorities';
import { Injectable } from '@nestjs/common';
import { Refusal, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { AccountsFacade, InviteAccount } from '../../identity';
import { RegisterAuthority } from '../register-authority';
import { lockStaff } from './load-staff';

/** An administrator gives somebody their roles in the authority, by their e-mail address. */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsFacade,
    private readonly inviteAccount: InviteAccount,
    private readonly registerAuthority: RegisterAuthority,
  ) {}

  /** @throws Refusal invalid `role_required`; conflict `already_staff`, `works_elsewhere`, both at `email` */
  execute(caller: SignedInCaller, { roles, ...person }: InvitePersonRequest): Promise<void> {
    refuseIfAny(roleProblems(roles));
    return this.unitOfWork.run(caller, async (tx) => {
      const { authorityId, staff } = await lockStaff(tx, caller);
      const known = await this.accounts.byEmail(tx.db, person.email);
      if (known && staff.some(({ accountId }) => accountId === known.id)) throw taken('already_staff');
      const employer = known && (await this.accounts.actor(tx.db, known.id, tx.now))?.authority;
      if (employer) throw taken('works_elsewhere');
      const accountId = await this.inviteAccount.execute(tx, person);
      await this.registerAuthority.employ(tx, authorityId, accountId, rolesInOrder(roles));
    });
  }
}

const taken = (code: 'already_staff' | 'works_elsewhere'): Refusal =>
  new Refusal('conflict', code, [{ code, path: 'email' }]);
