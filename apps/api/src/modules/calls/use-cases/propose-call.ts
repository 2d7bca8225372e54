import type { CallVersionRequest } from '@nurt/contracts/calls/requests';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { Call } from '../call.entity';
import { assertOwn } from '../call.policy';

/** An officer hands the draft of a call to a second person, who sees everything that the law still misses in it. */
@Injectable()
export class ProposeCall {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, id: string, { version }: CallVersionRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const call = await tx.db.findOne(Call, { where: { id }, lock: { mode: 'pessimistic_write' } });
      assertOwn(caller, call);
      const seen = call.version;
      call.propose(caller.actor.accountId, tx.now);
      if (version !== seen) throw refuse.conflict('changed_elsewhere');
      await tx.db.save(Call, call);
      await tx.record({
        type: 'call.proposed',
        subject: { kind: 'call', id },
        authorityId: call.authorityId,
      });
    });
  }
}
