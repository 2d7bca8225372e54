import type { UploadView } from '@nurt/contracts/files';
import type { FileOnDeviceRequest, PieceQuery } from '@nurt/contracts/files/requests';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Uploads, type Receiving, type SignedInCaller, type Tx } from '../../../kernel';
import { OfferHolder, type AttachmentHolder } from '../attachments/attachment-holder';
import { OfferAttachments } from '../attachments/offer-attachments';

/** One file and what it hangs on. */
interface At {
  /** The offer. */
  readonly holderId: string;
  readonly id: string;
}

/** A member sends a file of the offer, piece by piece. Once whole, it takes the place of the one that it replaces. */
@Injectable()
export class ReceiveAttachment {
  constructor(
    private readonly dataSource: DataSource,
    private readonly offers: OfferHolder,
    private readonly uploads: Uploads,
    private readonly attachments: OfferAttachments,
  ) {}

  async piece(
    caller: SignedInCaller,
    at: At,
    piece: PieceQuery,
    content: unknown,
    holder: AttachmentHolder = this.offers,
  ): Promise<UploadView> {
    const fileId = await this.fileId(caller, at, holder);
    return this.uploads.receive(caller, fileId, piece, content, this.receiving(caller, at, holder));
  }

  async resume(
    caller: SignedInCaller,
    at: At,
    file: FileOnDeviceRequest,
    holder: AttachmentHolder = this.offers,
  ): Promise<UploadView> {
    const fileId = await this.fileId(caller, at, holder);
    return this.uploads.resume(caller, fileId, file, this.receiving(caller, at, holder));
  }

  private async fileId(
    caller: SignedInCaller,
    { holderId, id }: At,
    holder: AttachmentHolder,
  ): Promise<string> {
    const { manager } = this.dataSource;
    await holder.requireWriter(manager, caller, holderId);
    return this.attachments.fileIdOf(manager, holderId, id, holder.column);
  }

  private receiving(caller: SignedInCaller, at: At, holder: AttachmentHolder): Receiving {
    return {
      authorise: (tx) => holder.requireWritable(tx, caller, at.holderId),
      finished: (tx) => this.takePlace(tx, at, holder),
    };
  }

  /** The window may close while the file is looked at: its last piece came in time. Only a submission is too late. */
  private async takePlace(tx: Tx, { holderId, id }: At, holder: AttachmentHolder): Promise<void> {
    const draft = await holder.lockDraft(tx, holderId);
    const [taken] = await tx.db.query<{ replaces: string | null }[]>(
      'SELECT replaces FROM offer_attachment WHERE id = $1',
      [id],
    );
    const replaced = taken?.replaces ?? null;
    const kept = await this.attachments.of(tx.db, holderId, holder.column);
    if (replaced !== null && kept.some((one) => one.id === replaced)) {
      await this.attachments.remove(tx, holderId, replaced, holder.column);
    }
    await draft.record('attached', id);
  }
}
