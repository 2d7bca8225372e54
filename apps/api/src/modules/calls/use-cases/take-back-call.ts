import { whyNotTakeBack } from '@nurt/domain/calls';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { Call } from '../call.entity';
import { assertOwn } from '../call.policy';

/** Whoever proposed a call takes it back to go on writing, before it is approved. */
@Injectable()
export class TakeBackCall {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, id: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const call = await tx.db.findOne(Call, { where: { id }, lock: { mode: 'pessimistic_write' } });
      assertOwn(caller, call);
      if (!call.can('takeBack')) throw refuse.conflict('not_now');
      const reason = whyNotTakeBack(call, caller.actor.accountId);
      if (reason) throw refuse.forbidden(reason);
      call.takeBack();
      await tx.db.save(Call, call);
      await tx.record({
        type: 'call.takenBack',
        subject: { kind: 'call', id },
        authorityId: call.authorityId,
      });
    });
  }
}
