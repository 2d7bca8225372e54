import type { UploadView } from '../files';
import type { FileOnDeviceRequest, PieceQuery } from '../files/requests';
import type { Binary } from '../kernel';
import type { OfferAttachmentsView, OfferAttachmentView, StartedAttachmentView } from '../offers';
import type { AttachDocumentRequest, StartAttachmentRequest } from '../offers/requests';

/** Files of offers for small grants: the same as those of offers in calls, but that nobody asks for any. */
export interface SmallGrantFilesApi {
  'GET /api/small-grants/:smallGrantId/attachments': { view: OfferAttachmentsView };
  'POST /api/small-grants/:smallGrantId/attachments': {
    body: StartAttachmentRequest;
    view: StartedAttachmentView;
  };
  /** Tells where to go on; whoever sent the file before is stopped. */
  'POST /api/small-grants/:smallGrantId/attachments/:attachmentId/resumption': {
    body: FileOnDeviceRequest;
    view: UploadView;
  };
  /** The next piece, `application/octet-stream`. */
  'PUT /api/small-grants/:smallGrantId/attachments/:attachmentId/content': {
    query: PieceQuery;
    body: Binary;
    view: UploadView;
  };
  'DELETE /api/small-grants/:smallGrantId/attachments/:attachmentId': { view: OfferAttachmentsView };
  'GET /api/small-grants/:smallGrantId/attachments/:attachmentId/file': { view: Binary };
  /** The very file that the document is now. */
  'POST /api/small-grants/:smallGrantId/document-attachments': {
    body: AttachDocumentRequest;
    view: OfferAttachmentsView;
  };
  'GET /api/office/small-grants/:smallGrantId/attachments': { view: readonly OfferAttachmentView[] };
  'GET /api/office/small-grants/:smallGrantId/attachments/:attachmentId/file': { view: Binary };
}
