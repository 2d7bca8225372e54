import { randomUUID } from 'node:crypto';
import type { AttachDocumentRequest } from '@nurt/contracts/offers/requests';
import { hasArrived, noRoom } from '@nurt/domain/files';
import { Injectable } from '@nestjs/common';
import { Files, refuse, UnitOfWork, Uploads, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { OrganisationDocuments } from '../../organisations';
import { lockWritable, requireAskedFor } from '../attachments/attachment.policy';
import { OfferAttachments } from '../attachments/offer-attachments';
import { offerFact } from '../offer.events';

/**
 * A member uses a document that the organisation keeps: the offer holds on to this very file, by its checksum, whatever
 * the organisation puts in its place later.
 */
@Injectable()
export class AttachDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly uploads: Uploads,
    private readonly files: Files,
    private readonly documents: OrganisationDocuments,
    private readonly attachments: OfferAttachments,
  ) {}

  execute(
    caller: SignedInCaller,
    offerId: string,
    { documentId, requirementId }: AttachDocumentRequest,
  ): Promise<void> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { offer, call } = await lockWritable(tx, caller, this.calls, offerId);
      requireAskedFor(call, requirementId);
      const { fileId } = await this.documents.hold(tx, offer.organisationId, documentId);
      const { state, size } = await this.files.find(tx.db, fileId);
      if (!hasArrived(state)) throw refuse.conflict('file_infected');
      const full = noRoom(this.uploads.limits, await this.attachments.of(tx.db, offerId), size);
      if (full) throw refuse.conflict(full.code, { maximum: full.maximum });
      const id = randomUUID();
      await tx.db.query(
        `INSERT INTO offer_attachment (id, offer_id, file_id, requirement_id, added_by, added_at)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, offerId, fileId, requirementId, caller.actor.accountId, tx.now],
      );
      await tx.record(offerFact('offer.attached', offer, { attachmentId: id }));
    });
  }
}
