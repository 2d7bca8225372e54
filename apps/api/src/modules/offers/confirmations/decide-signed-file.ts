import type { AcceptSignedFileRequest, RefuseSignedFileRequest } from '@nurt/contracts/offers/requests';
import type { FileState } from '@nurt/domain/files';
import { confirmationTerm, isSealed } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { Files, refuse, UnitOfWork, type SignedInCaller, type Tx } from '../../../kernel';
import { CallsFacade, type CallRecord } from '../../calls';
import { offerFact } from '../offer.events';
import { OfferRevisions } from '../revisions/offer-revisions';
import { OutsideConfirmation } from './outside-confirmation.entity';
import { lockOutside, type HeldOutside } from './outside-confirmation.policy';

/** An officer accepts the signed file that was examined, or says why not; then another one may be sent in time. */
@Injectable()
export class DecideSignedFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly files: Files,
    private readonly revisions: OfferRevisions,
  ) {}

  /** @throws Refusal notFound; forbidden; conflict `call_window_not_closed`, `not_now`, `already_done`, `changed_elsewhere`, `file_infected`, `file_in_quarantine` */
  accept(caller: SignedInCaller, offerId: string, { sha256 }: AcceptSignedFileRequest): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { offer, outside, state } = await this.received(tx, caller, offerId, sha256);
      if (state === 'infected') throw refuse.conflict('file_infected');
      if (state === 'quarantined') throw refuse.conflict('file_in_quarantine');
      outside.acceptFile(caller.actor.accountId, tx.now);
      await tx.db.save(OutsideConfirmation, outside);
      await tx.record(offerFact('offer.confirmationAccepted', offer, { way: outside.way }));
    });
  }

  /** @throws Refusal as `accept` */
  refuse(
    caller: SignedInCaller,
    offerId: string,
    { sha256, remarks }: RefuseSignedFileRequest,
  ): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { offer, outside, call } = await this.received(tx, caller, offerId, sha256);
      outside.refuseFile(remarks.trim(), caller.actor.accountId, tx.now);
      await tx.db.save(OutsideConfirmation, outside);
      const round = await this.revisions.of(tx.db, offerId, 'correction');
      const { dueOn } = confirmationTerm(call.closesAt, call.terms.confirmationDays, round);
      const fact = { way: outside.way, remarks: outside.remarks, dueOn };
      await tx.record(offerFact('offer.confirmationRefused', offer, fact));
    });
  }

  /** The file that the officer has seen, and no other; it says what the offer says, so it is sealed as long as that. */
  private async received(
    tx: Tx,
    caller: SignedInCaller,
    offerId: string,
    sha256: string,
  ): Promise<HeldOutside & { readonly call: CallRecord; readonly state: FileState }> {
    const held = await lockOutside(tx, caller.actor, offerId);
    const { offer, outside } = held;
    const call = await this.calls.get(tx.db, offer.callId);
    if (!call) throw refuse.notFound();
    if (isSealed(offer.status, call.closesAt, tx.now, false)) throw refuse.conflict('call_window_not_closed');
    if (outside.status === 'confirmed') throw refuse.conflict('already_done');
    if (outside.status !== 'received' || outside.fileId === null) throw refuse.conflict('not_now');
    const file = await this.files.find(tx.db, outside.fileId);
    if (file.sha256 !== sha256.toLowerCase()) throw refuse.conflict('changed_elsewhere');
    return { ...held, call, state: file.state };
  }
}
