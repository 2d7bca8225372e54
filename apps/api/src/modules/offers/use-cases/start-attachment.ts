import type { StartedAttachmentView } from '@nurt/contracts/offers';
import type { StartAttachmentRequest } from '@nurt/contracts/offers/requests';
import { noRoom } from '@nurt/domain/files';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, Uploads, type SignedInCaller } from '../../../kernel';
import { OfferHolder, type AttachmentHolder } from '../attachments/attachment-holder';
import { OfferAttachments } from '../attachments/offer-attachments';

/** A member begins to send a file of the offer. Room is taken for all of it at once, so that no two take the same. */
@Injectable()
export class StartAttachment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly offers: OfferHolder,
    private readonly uploads: Uploads,
    private readonly attachments: OfferAttachments,
  ) {}

  execute(
    caller: SignedInCaller,
    holderId: string,
    { requirementId, replaces, ...file }: StartAttachmentRequest,
    holder: AttachmentHolder = this.offers,
  ): Promise<StartedAttachmentView> {
    const { column } = holder;
    return this.unitOfWork.run(caller, async (tx) => {
      const draft = await holder.lockWritable(tx, caller, holderId);
      draft.requireAskedFor(requirementId);
      const kept = await this.attachments.of(tx.db, holderId, column);
      if (replaces !== null && !kept.some(({ id }) => id === replaces)) throw refuse.notFound();
      const full = noRoom(
        this.uploads.limits,
        kept.filter(({ id }) => id !== replaces),
        file.size,
      );
      if (full) throw refuse.conflict(full.code, { maximum: full.maximum });
      const { fileId, ...upload } = await this.uploads.start(tx, file);
      const by = caller.actor.accountId;
      const id = await this.attachments.add(
        tx,
        { column, id: holderId },
        { fileId, requirementId, replaces, by },
      );
      return { id, upload };
    });
  }
}
