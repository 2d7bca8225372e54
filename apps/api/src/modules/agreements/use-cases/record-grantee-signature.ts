import type { RecordSignatureRequest } from '@nurt/contracts/agreements/requests';
import { granteeSignatureProblems } from '@nurt/domain/agreements';
import { dateInWarsaw, localDate, type LocalDate } from '@nurt/domain/calendar';
import { Injectable } from '@nestjs/common';
import { refuseIfAny, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { EvaluationFacade } from '../../evaluation';
import { SmallGrantsFacade } from '../../small-grants';
import type { Agreement } from '../agreement.entity';
import { Signatures } from './signatures';

/** The officer holds the copy that the grantee signed, and records the day on it. */
@Injectable()
export class RecordGranteeSignature {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly signatures: Signatures,
    private readonly evaluation: EvaluationFacade,
    private readonly smallGrants: SmallGrantsFacade,
  ) {}

  /** @throws Refusal notFound; conflict `already_done`; invalid for a day that cannot be */
  execute(caller: SignedInCaller, id: string, request: RecordSignatureRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const agreement = await this.signatures.open(tx, caller, id);
      const signedOn = localDate(request.signedOn);
      agreement.recordGranteeSignature(signedOn);
      const today = dateInWarsaw(tx.now);
      refuseIfAny(granteeSignatureProblems(signedOn, (await this.decidedOn(tx, agreement)) ?? today, today));
      await this.signatures.keep(tx, agreement, 'agreement.granteeSigned');
    });
  }

  /** The day of the grant: of the order that decided the call, or of the decision on the small grant. */
  private async decidedOn(tx: Tx, { callId, offerId }: Agreement): Promise<LocalDate | undefined> {
    if (callId !== null) return (await this.evaluation.result(tx.db, callId))?.orderDate;
    const grant = await this.smallGrants.ofOffer(tx.db, offerId);
    return grant && dateInWarsaw(grant.decidedAt);
  }
}
