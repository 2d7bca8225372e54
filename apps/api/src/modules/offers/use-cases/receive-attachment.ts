import type { UploadView } from '@nurt/contracts/files';
import type { FileOnDeviceRequest, PieceQuery } from '@nurt/contracts/files/requests';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse, Uploads, type Receiving, type SignedInCaller, type Tx } from '../../../kernel';
import { CallsFacade } from '../../calls';
import { requireWritable, requireWriter } from '../attachments/attachment.policy';
import { OfferAttachments } from '../attachments/offer-attachments';
import { Offer } from '../offer.entity';
import { offerFact } from '../offer.events';

/** A member sends a file of the offer, piece by piece. Once whole, it takes the place of the one that it replaces. */
@Injectable()
export class ReceiveAttachment {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calls: CallsFacade,
    private readonly uploads: Uploads,
    private readonly attachments: OfferAttachments,
  ) {}

  async piece(
    caller: SignedInCaller,
    { offerId, id }: { offerId: string; id: string },
    piece: PieceQuery,
    content: unknown,
  ): Promise<UploadView> {
    await requireWriter(this.dataSource.manager, caller, offerId);
    const fileId = await this.attachments.fileIdOf(this.dataSource.manager, offerId, id);
    return this.uploads.receive(caller, fileId, piece, content, this.receiving(caller, offerId, id));
  }

  async resume(
    caller: SignedInCaller,
    { offerId, id }: { offerId: string; id: string },
    file: FileOnDeviceRequest,
  ): Promise<UploadView> {
    await requireWriter(this.dataSource.manager, caller, offerId);
    const fileId = await this.attachments.fileIdOf(this.dataSource.manager, offerId, id);
    return this.uploads.resume(caller, fileId, file, this.receiving(caller, offerId, id));
  }

  private receiving(caller: SignedInCaller, offerId: string, id: string): Receiving {
    return {
      authorise: (tx) => requireWritable(tx, caller, this.calls, offerId),
      finished: (tx) => this.takePlace(tx, offerId, id),
    };
  }

  /** The window may close while the file is looked at: its last piece came in time. Only a submission is too late. */
  private async takePlace(tx: Tx, offerId: string, id: string): Promise<void> {
    const offer = await tx.db.findOne(Offer, { where: { id: offerId }, lock: { mode: 'pessimistic_write' } });
    if (offer?.status !== 'draft') throw refuse.conflict('not_now');
    const [taken] = await tx.db.query<{ replaces: string | null }[]>(
      'SELECT replaces FROM offer_attachment WHERE id = $1',
      [id],
    );
    const replaced = taken?.replaces ?? null;
    const still = (await this.attachments.of(tx.db, offerId)).some((one) => one.id === replaced);
    if (replaced !== null && still) await this.attachments.remove(tx, offerId, replaced);
    await tx.record(offerFact('offer.attached', offer, { attachmentId: id }));
  }
}
