import type { SendBackCallRequest } from '@nurt/contracts/calls/requests';
import { Injectable } from '@nestjs/common';
import { UnitOfWork, type SignedInCaller } from '../../../kernel';
import { Call } from '../call.entity';
import { assertOwn } from '../call.policy';

/** The second person sends a call back to its author with remarks, also when it was approved but not announced yet. */
@Injectable()
export class SendBackCall {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(caller: SignedInCaller, id: string, { remarks }: SendBackCallRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const call = await tx.db.findOne(Call, { where: { id }, lock: { mode: 'pessimistic_write' } });
      assertOwn(caller, call);
      call.sendBack(remarks);
      await tx.db.save(Call, call);
      await tx.record({
        type: 'call.sentBack',
        subject: { kind: 'call', id },
        authorityId: call.authorityId,
        data: { remarks },
      });
    });
  }
}
