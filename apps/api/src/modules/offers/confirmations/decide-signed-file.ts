import type { AcceptSignedFileRequest, RefuseSignedFileRequest } from '@nurt/contracts/offers/requests';
import type { FileState } from '@nurt/domain/files';
import { isSealed, type OutsideAct } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { Files, refuse, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { offerFact } from '../offer.events';
import { OutsideConfirmation } from './outside-confirmation.entity';
import { lockOutside, type LockedOutside } from './outside-confirmation.policy';
import { OutsideConfirmations } from './outside-confirmations';

/** An officer accepts the signed file that was examined, or says why not; then another one may be sent in time. */
@Injectable()
export class DecideSignedFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly files: Files,
    private readonly confirmations: OutsideConfirmations,
  ) {}

  /** @throws Refusal notFound; forbidden; conflict `call_window_not_closed`, `not_now`, `already_done`, `changed_elsewhere`, `file_infected`, `file_in_quarantine` */
  accept(caller: SignedInCaller, offerId: string, request: AcceptSignedFileRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { act = 'offer', sha256 } = request;
      const held = await this.received(tx, caller, offerId, act, sha256);
      const { offer, outside, state } = held;
      if (state === 'infected') throw refuse.conflict('file_infected');
      if (state === 'quarantined') throw refuse.conflict('file_in_quarantine');
      outside.acceptFile(caller.actor.accountId, tx.now);
      await tx.db.save(OutsideConfirmation, outside);
      await this.confirmations.follow(tx, offer, held);
      await tx.record(offerFact('offer.confirmationAccepted', offer, { act, way: outside.way }));
    });
  }

  /** @throws Refusal as `accept` */
  refuse(
    caller: SignedInCaller,
    offerId: string,
    { act = 'offer', sha256, remarks }: RefuseSignedFileRequest,
  ): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { offer, outside, deadline } = await this.received(tx, caller, offerId, act, sha256);
      outside.refuseFile(remarks.trim(), caller.actor.accountId, tx.now);
      await tx.db.save(OutsideConfirmation, outside);
      const fact = { act, way: outside.way, remarks: outside.remarks, dueOn: deadline.dueOn };
      await tx.record(offerFact('offer.confirmationRefused', offer, fact));
    });
  }

  /** The file that the officer has seen, and no other; it says what the offer says, so it is sealed as long as that. */
  private async received(
    tx: Tx,
    caller: SignedInCaller,
    offerId: string,
    act: OutsideAct,
    sha256: string,
  ): Promise<LockedOutside & { readonly state: FileState }> {
    const held = await lockOutside(tx, caller.actor, offerId, act, {
      calls: this.calls,
      confirmations: this.confirmations,
    });
    const { offer, outside, call } = held;
    if (isSealed(offer.status, call.closesAt, tx.now, false)) throw refuse.conflict('call_window_not_closed');
    if (outside.status !== 'received' || outside.fileId === null) throw refuse.conflict('not_now');
    const file = await this.files.find(tx.db, outside.fileId);
    if (file.sha256 !== sha256.toLowerCase()) throw refuse.conflict('changed_elsewhere');
    return { ...held, state: file.state };
  }
}
