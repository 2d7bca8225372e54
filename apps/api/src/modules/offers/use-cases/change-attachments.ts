import { Injectable } from '@nestjs/common';
import { UnitOfWork, type SignedInCaller } from '../../../kernel';
import { OfferHolder, type AttachmentHolder } from '../attachments/attachment-holder';
import { OfferAttachments } from '../attachments/offer-attachments';

/** A member says what a file of the offer is, or takes it off. */
@Injectable()
export class ChangeAttachments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly offers: OfferHolder,
    private readonly attachments: OfferAttachments,
  ) {}

  /** The file is this attachment of the call; null: none of them. */
  name(caller: SignedInCaller, offerId: string, id: string, requirementId: string | null): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const draft = await this.offers.lockWritable(tx, caller, offerId);
      draft.requireAskedFor(requirementId);
      await this.attachments.fileIdOf(tx.db, offerId, id);
      await tx.db.query('UPDATE offer_attachment SET requirement_id = $2 WHERE id = $1', [id, requirementId]);
    });
  }

  remove(
    caller: SignedInCaller,
    holderId: string,
    id: string,
    holder: AttachmentHolder = this.offers,
  ): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const draft = await holder.lockWritable(tx, caller, holderId);
      await this.attachments.remove(tx, holderId, id, holder.column);
      await draft.record('attachmentRemoved', id);
    });
  }
}
