import type { AttachDocumentRequest } from '@nurt/contracts/offers/requests';
import { hasArrived, noRoom } from '@nurt/domain/files';
import { Injectable } from '@nestjs/common';
import { Files, refuse, UnitOfWork, Uploads, type SignedInCaller } from '../../../kernel';
import { OrganisationDocuments } from '../../organisations';
import { OfferHolder, type AttachmentHolder } from '../attachments/attachment-holder';
import { OfferAttachments } from '../attachments/offer-attachments';

/**
 * A member uses a document that the organisation keeps: the offer holds on to this very file, by its checksum, whatever
 * the organisation puts in its place later.
 */
@Injectable()
export class AttachDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly offers: OfferHolder,
    private readonly uploads: Uploads,
    private readonly files: Files,
    private readonly documents: OrganisationDocuments,
    private readonly attachments: OfferAttachments,
  ) {}

  execute(
    caller: SignedInCaller,
    holderId: string,
    { documentId, requirementId }: AttachDocumentRequest,
    holder: AttachmentHolder = this.offers,
  ): Promise<void> {
    const { column } = holder;
    return this.unitOfWork.run(caller, async (tx) => {
      const draft = await holder.lockWritable(tx, caller, holderId);
      draft.requireAskedFor(requirementId);
      const { fileId } = await this.documents.hold(tx, draft.organisationId, documentId);
      const { state, size } = await this.files.find(tx.db, fileId);
      if (!hasArrived(state)) throw refuse.conflict('file_infected');
      const full = noRoom(this.uploads.limits, await this.attachments.of(tx.db, holderId, column), size);
      if (full) throw refuse.conflict(full.code, { maximum: full.maximum });
      const by = caller.actor.accountId;
      const what = { fileId, requirementId, replaces: null, by };
      await draft.record('attached', await this.attachments.add(tx, { column, id: holderId }, what));
    });
  }
}
