import type { FileRoomView, FileView, UploadView } from '../files';
import type { FileOnDeviceRequest, PieceQuery } from '../files/requests';
import type { Binary } from '../kernel';
import type {
  AttachDocumentRequest,
  AttachmentKindRequest,
  StartAttachmentRequest,
} from './attachment-requests';

/** A file of an offer. */
export interface OfferAttachmentView extends FileView {
  readonly id: string;
  /** The attachment of the call that it is; null for any other. */
  readonly requirementId: string | null;
}

/** The files of one's own offer, those on their way among them. */
export interface OfferAttachmentsView extends FileRoomView {
  readonly attachments: readonly OfferAttachmentView[];
  /** May files be added, replaced and removed now? */
  readonly writable: boolean;
}

/** An upload that has begun. */
export interface StartedAttachmentView {
  readonly id: string;
  readonly upload: UploadView;
}

export interface OfferAttachmentsApi {
  'GET /api/offers/:offerId/attachments': { view: OfferAttachmentsView };
  'POST /api/offers/:offerId/attachments': { body: StartAttachmentRequest; view: StartedAttachmentView };
  /** Tells where to go on; whoever sent the file before is stopped. */
  'POST /api/offers/:offerId/attachments/:attachmentId/resumption': {
    body: FileOnDeviceRequest;
    view: UploadView;
  };
  /** The next piece, `application/octet-stream`. */
  'PUT /api/offers/:offerId/attachments/:attachmentId/content': {
    query: PieceQuery;
    body: Binary;
    view: UploadView;
  };
  'PATCH /api/offers/:offerId/attachments/:attachmentId': {
    body: AttachmentKindRequest;
    view: OfferAttachmentsView;
  };
  'DELETE /api/offers/:offerId/attachments/:attachmentId': { view: OfferAttachmentsView };
  'GET /api/offers/:offerId/attachments/:attachmentId/file': { view: Binary };
  /** The very file that the document is now. */
  'POST /api/offers/:offerId/document-attachments': {
    body: AttachDocumentRequest;
    view: OfferAttachmentsView;
  };

  /** Sealed like what the offer says. */
  'GET /api/office/offers/:offerId/attachments': { view: readonly OfferAttachmentView[] };
  'GET /api/office/offers/:offerId/attachments/:attachmentId/file': { view: Binary };
}
