import type { CallRequest } from '@nurt/contracts/calls/requests';
import { Injectable } from '@nestjs/common';
import { authorityOf, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { ProgrammesFacade } from '../../programmes';
import { Call } from '../call.entity';
import { termsOf } from '../call.terms';
import { requireLine } from './require-line';

/** A cooperation officer starts the draft of a call on a budget line. */
@Injectable()
export class CreateCall {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programmes: ProgrammesFacade,
  ) {}

  execute(caller: SignedInCaller, request: CallRequest): Promise<string> {
    return this.unitOfWork.run(caller, async (tx) => {
      const authorityId = authorityOf(caller);
      const line = await requireLine(tx.db, this.programmes, authorityId, request.budgetLineId);
      const call = Call.draft(authorityId, line.id, termsOf(request), caller.actor.accountId, tx.now);
      await tx.db.insert(Call, call);
      await tx.record({ type: 'call.drafted', subject: { kind: 'call', id: call.id }, authorityId });
      return call.id;
    });
  }
}
