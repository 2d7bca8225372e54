import { Injectable } from '@nestjs/common';
import { UnitOfWork, type SignedInCaller } from '../../../kernel';
import { Signatures } from './signatures';

/** The treasurer countersigns (kontrasygnata; u.s.g. art. 46 ust. 3). */
@Injectable()
export class CountersignAgreement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly signatures: Signatures,
  ) {}

  /** @throws Refusal notFound; conflict `already_done` */
  execute(caller: SignedInCaller, id: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const agreement = await this.signatures.open(tx, caller, id);
      agreement.countersign(caller.actor.accountId, tx.now);
      await this.signatures.keep(tx, agreement, 'agreement.countersigned');
    });
  }
}
