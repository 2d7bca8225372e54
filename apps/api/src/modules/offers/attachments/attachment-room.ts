import type { FileOnDeviceRequest, PieceQuery } from '@nurt/contracts/files/requests';
import type {
  OfferAttachmentsView,
  OfferAttachmentView,
  StartedAttachmentView,
} from '@nurt/contracts/offers';
import type { AttachDocumentRequest, StartAttachmentRequest } from '@nurt/contracts/offers/requests';
import { Injectable } from '@nestjs/common';
import type { FileAt, OpenFile, SignedInCaller, UploadPort } from '../../../kernel';
import { AttachDocument } from '../use-cases/attach-document';
import { ChangeAttachments } from '../use-cases/change-attachments';
import { ReceiveAttachment } from '../use-cases/receive-attachment';
import { StartAttachment } from '../use-cases/start-attachment';
import type { AttachmentHolder } from './attachment-holder';

/** Reads of the files of one kind of holder, for whoever may see them. */
export interface AttachmentReads {
  mine(caller: SignedInCaller, holderId: string): Promise<OfferAttachmentsView>;
  myFile(caller: SignedInCaller, holderId: string, id: string): Promise<OpenFile>;
  ofOffice(caller: SignedInCaller, holderId: string): Promise<OfferAttachmentView[]>;
  fileOfOffice(caller: SignedInCaller, holderId: string, id: string): Promise<OpenFile>;
}

/** Everything that can be done with the files of one kind of holder. */
export interface AttachmentRoom extends UploadPort {
  readonly reads: AttachmentReads;
  start(
    caller: SignedInCaller,
    holderId: string,
    request: StartAttachmentRequest,
  ): Promise<StartedAttachmentView>;
  remove(caller: SignedInCaller, holderId: string, id: string): Promise<void>;
  attachDocument(caller: SignedInCaller, holderId: string, request: AttachDocumentRequest): Promise<void>;
}

/** Makes the room of each kind of holder from the same use cases. */
@Injectable()
export class AttachmentRooms {
  constructor(
    private readonly startAttachment: StartAttachment,
    private readonly receiveAttachment: ReceiveAttachment,
    private readonly changeAttachments: ChangeAttachments,
    private readonly documents: AttachDocument,
  ) {}

  of(holder: AttachmentHolder, reads: AttachmentReads): AttachmentRoom {
    const { startAttachment, receiveAttachment, changeAttachments, documents } = this;
    return {
      reads,
      start: (caller, holderId, request) => startAttachment.execute(caller, holderId, request, holder),
      resume: (caller, at: FileAt, file: FileOnDeviceRequest) =>
        receiveAttachment.resume(caller, at, file, holder),
      piece: (caller, at: FileAt, piece: PieceQuery, content: unknown) =>
        receiveAttachment.piece(caller, at, piece, content, holder),
      open: (caller, { holderId, id }) => reads.myFile(caller, holderId, id),
      remove: (caller, holderId, id) => changeAttachments.remove(caller, holderId, id, holder),
      attachDocument: (caller, holderId, request) => documents.execute(caller, holderId, request, holder),
    };
  }
}
