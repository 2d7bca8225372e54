import { Injectable } from '@nestjs/common';
import { UnitOfWork, type SignedInCaller } from '../../../kernel';
import { AccountsFacade } from '../../identity';
import { lockEmployment } from './load-staff';
import { staffFact } from './staff.events';

/** An administrator ends somebody's employment, and with it all their sessions. What they did and signed stays. */
@Injectable()
export class EndEmployment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsFacade,
  ) {}

  /** @throws Refusal notFound; forbidden `own_employment` */
  execute(caller: SignedInCaller, personId: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { authorityId, employment } = await lockEmployment(tx, caller, personId);
      await tx.db.query('DELETE FROM staff WHERE account_id = $1', [personId]);
      await this.accounts.endSessions(tx.db, personId);
      const before = employment.roles;
      await tx.record(staffFact('authority.staffLeft', authorityId, personId, { before }));
    });
  }
}
