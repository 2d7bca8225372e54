import { randomUUID } from 'node:crypto';
import type { RecordReturnRequest } from '@nurt/contracts/settlement/requests';
import { dateInWarsaw, localDate } from '@nurt/domain/calendar';
import { addGrosze, grosze } from '@nurt/domain/money';
import { isReturnComplete, receiptProblems, returnState, type Receipt } from '@nurt/domain/settlement';
import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { AgreementsFacade, requireOffice } from '../../agreements';
import { LedgerFacade, partKey } from '../../ledger';
import { PaymentsFacade } from '../../payments';
import { GrantReturn, GrantReturnReceipt } from '../grant-return.entity';
import { returnFact } from '../settlement.events';

/** A finance officer records money that came back; principal and interest are kept apart (UFP art. 251). */
@Injectable()
export class RecordReturn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agreements: AgreementsFacade,
    private readonly payments: PaymentsFacade,
    private readonly ledger: LedgerFacade,
  ) {}

  /**
   * @throws Refusal notFound, forbidden; conflict `already_done` when nothing is owed any more or the receipt was recorded
   *   before; invalid for amounts and days that cannot be
   */
  execute(caller: SignedInCaller, id: string, request: RecordReturnRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const grantReturn = await tx.db.findOne(GrantReturn, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!grantReturn) throw refuse.notFound();
      requireOffice(caller.actor, grantReturn);
      const receipt: Receipt = {
        receivedOn: localDate(request.receivedOn),
        principalGrosze: grosze(request.principalGrosze),
        interestGrosze: grosze(request.interestGrosze),
      };
      const receiptId = request.id ?? randomUUID();
      await this.refuseUnlessOwed(tx, grantReturn, receipt, receiptId);

      await tx.db.insert(GrantReturnReceipt, {
        id: receiptId,
        grantReturnId: id,
        ...receipt,
        recordedBy: caller.actor.accountId,
        recordedAt: tx.now,
      });
      await this.post(tx, grantReturn, receipt, receiptId);
      grantReturn.receivedGrosze = addGrosze(grantReturn.receivedGrosze, receipt.principalGrosze);
      grantReturn.receivedInterestGrosze = addGrosze(
        grantReturn.receivedInterestGrosze,
        receipt.interestGrosze,
      );
      const isWhole = grantReturn.receivedGrosze === grantReturn.principalGrosze;
      if (isWhole && grantReturn.can('receive')) grantReturn.receive();
      const { status, receivedGrosze, receivedInterestGrosze } = grantReturn;
      await tx.db.update(GrantReturn, id, { status, receivedGrosze, receivedInterestGrosze });
      await tx.record(returnFact('return.received', grantReturn, { ...receipt, status }));
    });
  }

  private async refuseUnlessOwed(
    tx: Tx,
    grantReturn: GrantReturn,
    receipt: Receipt,
    receiptId: string,
  ): Promise<void> {
    const receipts = await tx.db.findBy(GrantReturnReceipt, { grantReturnId: grantReturn.id });
    if (receipts.some(({ id }) => id === receiptId.toLowerCase())) throw refuse.conflict('already_done');
    const { principalGrosze, interestFrom, agreementId } = grantReturn;
    const account = { principalGrosze, interestFrom, receipts };
    const today = dateInWarsaw(tx.now);
    if (isReturnComplete(returnState(account, today))) throw refuse.conflict('already_done');
    const [payment] = await this.payments.executed(tx.db, agreementId);
    refuseIfAny(receiptProblems(account, receipt, { paidOn: payment?.executedOn ?? today, today }));
  }

  /** Interest is income of the budget, not of the programme's line: only the principal moves in the ledger. */
  private async post(
    tx: Tx,
    grantReturn: GrantReturn,
    { principalGrosze, receivedOn }: Receipt,
    receiptId: string,
  ): Promise<void> {
    if (principalGrosze === 0) return;
    const agreement = await this.agreements.get(tx.db, grantReturn.agreementId);
    if (!agreement) throw refuse.notFound();
    const paid = { place: 'paid', holderId: agreement.id } as const;
    const { budgetLineId: line } = grantReturn;
    const parts =
      line === null
        ? await this.ledger.drawnFrom(tx.db, paid, principalGrosze)
        : [{ budgetLineId: line, grosze: principalGrosze }];
    for (const [index, { budgetLineId, grosze: part }] of parts.entries()) {
      await this.ledger.post(tx, {
        authorityId: agreement.authorityId,
        budgetLineId,
        kind: 'return',
        from: paid,
        to: { place: 'returned', holderId: agreement.id },
        grosze: part,
        subject: { kind: 'grantReturn', id: grantReturn.id },
        bookedOn: receivedOn,
        key: partKey(`return:${receiptId}`, index),
      });
    }
  }
}
