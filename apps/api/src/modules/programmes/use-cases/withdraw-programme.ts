import { Injectable } from '@nestjs/common';
import { authorityOf, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { lockProgramme } from '../load-programme';
import { Programme } from '../programme.entity';

/** An officer gives up a programme that the council has not adopted; its year is free for another. */
@Injectable()
export class WithdrawProgramme {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, id: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const authorityId = authorityOf(caller);
      const programme = await lockProgramme(tx, authorityId, id);
      programme.withdraw();
      await tx.db.update(Programme, id, { status: programme.status });
      await tx.record({ type: 'programme.withdrawn', subject: { kind: 'programme', id }, authorityId });
    });
  }
}
