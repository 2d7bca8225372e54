import type { RecordSignatureRequest } from '@nurt/contracts/agreements/requests';
import { granteeSignatureProblems } from '@nurt/domain/agreements';
import { dateInWarsaw, localDate } from '@nurt/domain/calendar';
import { Injectable } from '@nestjs/common';
import { refuseIfAny, UnitOfWork, type SignedInCaller } from '../../../kernel';
import { EvaluationFacade } from '../../evaluation';
import { Signatures } from './signatures';

/** The officer holds the copy that the grantee signed, and records the day on it. */
@Injectable()
export class RecordGranteeSignature {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly signatures: Signatures,
    private readonly evaluation: EvaluationFacade,
  ) {}

  /** @throws Refusal notFound; conflict `already_done`; invalid for a day that cannot be */
  execute(caller: SignedInCaller, id: string, request: RecordSignatureRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const agreement = await this.signatures.open(tx, caller, id);
      const signedOn = localDate(request.signedOn);
      agreement.recordGranteeSignature(signedOn);
      const result = await this.evaluation.result(tx.db, agreement.callId);
      const today = dateInWarsaw(tx.now);
      refuseIfAny(granteeSignatureProblems(signedOn, result?.orderDate ?? today, today));
      await this.signatures.keep(tx, agreement, 'agreement.granteeSigned');
    });
  }
}
