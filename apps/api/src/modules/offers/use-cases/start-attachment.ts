import { randomUUID } from 'node:crypto';
import type { StartedAttachmentView } from '@nurt/contracts/offers';
import type { StartAttachmentRequest } from '@nurt/contracts/offers/requests';
import { noRoom } from '@nurt/domain/files';
import { Injectable } from '@nestjs/common';
import { refuse, UnitOfWork, Uploads, type SignedInCaller } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { lockWritable, requireAskedFor } from '../attachments/attachment.policy';
import { OfferAttachments } from '../attachments/offer-attachments';

/** A member begins to send a file of the offer. Room is taken for all of it at once, so that no two take the same. */
@Injectable()
export class StartAttachment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallsFacade,
    private readonly uploads: Uploads,
    private readonly attachments: OfferAttachments,
  ) {}

  execute(
    caller: SignedInCaller,
    offerId: string,
    { requirementId, replaces, ...file }: StartAttachmentRequest,
  ): Promise<StartedAttachmentView> {
    return this.unitOfWork.run(caller, async (tx) => {
      const { call } = await lockWritable(tx, caller, this.calls, offerId);
      requireAskedFor(call, requirementId);
      const kept = await this.attachments.of(tx.db, offerId);
      if (replaces !== null && !kept.some(({ id }) => id === replaces)) throw refuse.notFound();
      const full = noRoom(
        this.uploads.limits,
        kept.filter(({ id }) => id !== replaces),
        file.size,
      );
      if (full) throw refuse.conflict(full.code, { maximum: full.maximum });
      const { fileId, ...upload } = await this.uploads.start(tx, file);
      const id = randomUUID();
      await tx.db.query(
        `INSERT INTO offer_attachment (id, offer_id, file_id, requirement_id, replaces, added_by, added_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, offerId, fileId, requirementId, replaces, caller.actor.accountId, tx.now],
      );
      return { id, upload };
    });
  }
}
