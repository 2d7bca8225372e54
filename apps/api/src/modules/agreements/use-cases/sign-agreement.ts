import { Injectable } from '@nestjs/common';
import { UnitOfWork, type SignedInCaller } from '../../../kernel';
import { Signatures } from './signatures';

/** The executive signs for the authority (UDPP art. 16 ust. 2). */
@Injectable()
export class SignAgreement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly signatures: Signatures,
  ) {}

  /** @throws Refusal notFound; conflict `already_done` */
  execute(caller: SignedInCaller, id: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const agreement = await this.signatures.open(tx, caller, id);
      agreement.sign(caller.actor.accountId, tx.now);
      await this.signatures.keep(tx, agreement, 'agreement.authoritySigned');
    });
  }
}
