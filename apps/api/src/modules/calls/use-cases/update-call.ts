import type { UpdateCallRequest } from '@nurt/contracts/calls/requests';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { ProgrammesFacade } from '../../programmes';
import { Call } from '../call.entity';
import { assertOwn } from '../call.policy';
import { termsOf } from '../call.terms';
import { requireLine } from './require-line';

/** An officer saves the draft of a call. Whoever saw an older version overwrites nothing. */
@Injectable()
export class UpdateCall {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programmes: ProgrammesFacade,
  ) {}

  execute(caller: SignedInCaller, id: string, request: UpdateCallRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const call = await tx.db.findOne(Call, { where: { id }, lock: { mode: 'pessimistic_write' } });
      assertOwn(caller, call);
      const seen = call.version;
      call.rewrite(request.budgetLineId, termsOf(request), caller.actor.accountId);
      if (request.version !== seen) throw refuse.conflict('changed_elsewhere');
      await requireLine(tx.db, this.programmes, call.authorityId, request.budgetLineId);
      await tx.db.save(Call, call);
    });
  }
}
