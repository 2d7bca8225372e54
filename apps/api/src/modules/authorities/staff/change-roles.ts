import type { ChangeRolesRequest } from '@nurt/contracts/authorities/requests';
import { roleProblems, rolesInOrder } from '@nurt/domain/authorities';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { lockEmployment } from './load-staff';
import { staffFact } from './staff.events';

/** An administrator gives somebody of the authority other roles. They count from the person's next request. */
@Injectable()
export class ChangeRoles {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refusal invalid `role_required`; notFound; forbidden `own_employment`; conflict `changed_elsewhere` */
  execute(caller: SignedInCaller, personId: string, asked: ChangeRolesRequest): Promise<void> {
    refuseIfAny(roleProblems(asked.roles));
    return this.unitOfWork.run(caller, async (tx) => {
      const { authorityId, employment } = await lockEmployment(tx, caller, personId);
      if (employment.version !== asked.version) throw refuse.conflict('changed_elsewhere');
      const roles = rolesInOrder(asked.roles);
      await tx.db.query('UPDATE staff SET roles = $2, version = version + 1 WHERE account_id = $1', [
        personId,
        roles,
      ]);
      const before = employment.roles;
      await tx.record(staffFact('authority.staffChanged', authorityId, personId, { before, roles }));
    });
  }
}
