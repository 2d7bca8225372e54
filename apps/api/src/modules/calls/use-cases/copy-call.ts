import { randomUUID } from 'node:crypto';
import { copiedTerms } from '@nurt/domain/calls';
import { Injectable } from '@nestjs/common';
import { UnitOfWork, type SignedInCaller } from '../../../kernel';
import { Call } from '../call.entity';
import { assertOwn } from '../call.policy';

/** An officer starts a draft from any earlier call of the authority, without its dates. */
@Injectable()
export class CopyCall {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, id: string): Promise<string> {
    return this.unitOfWork.run(caller, async (tx) => {
      const from = await tx.db.findOneBy(Call, { id });
      assertOwn(caller, from);
      const { authorityId, budgetLineId, terms } = from;
      const by = caller.actor.accountId;
      const call = Call.draft(authorityId, budgetLineId, copiedTerms(terms, randomUUID), by, tx.now);
      await tx.db.insert(Call, call);
      await tx.record({
        type: 'call.drafted',
        subject: { kind: 'call', id: call.id },
        authorityId,
        data: { from: from.number ?? from.title },
      });
      return call.id;
    });
  }
}
