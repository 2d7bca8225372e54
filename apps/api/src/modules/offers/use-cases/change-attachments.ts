import { Injectable } from '@nestjs/common';
import { UnitOfWork, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { lockWritable, requireAskedFor } from '../attachments/attachment.policy';
import { OfferAttachments } from '../attachments/offer-attachments';
import { offerFact } from '../offer.events';

/** A member says what a file of the offer is, or takes it off. */
@Injectable()
export class ChangeAttachments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly attachments: OfferAttachments,
  ) {}

  /** The file is this attachment of the call; null: none of them. */
  name(caller: SignedInCaller, offerId: string, id: string, requirementId: string | null): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { call } = await lockWritable(tx, caller, this.calls, offerId);
      requireAskedFor(call, requirementId);
      await this.attachments.fileIdOf(tx.db, offerId, id);
      await tx.db.query('UPDATE offer_attachment SET requirement_id = $2 WHERE id = $1', [id, requirementId]);
    });
  }

  remove(caller: SignedInCaller, offerId: string, id: string): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { offer } = await lockWritable(tx, caller, this.calls, offerId);
      await this.attachments.remove(tx, offerId, id);
      await tx.record(offerFact('offer.attachmentRemoved', offer, { attachmentId: id }));
    });
  }
}
