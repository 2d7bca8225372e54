import type { DocumentKind, DocumentValidity } from '@nurt/domain/organisations';
import type { FileRoomView, FileView, UploadView } from '../files';
import type { FileOnDeviceRequest, PieceQuery } from '../files/requests';
import type { Binary } from '../kernel';
import type { DocumentFactsRequest, StartDocumentRequest } from './document-requests';

/** A document that an organisation keeps once, for all its offers. */
export interface OrganisationDocumentView extends FileView {
  readonly id: string;
  readonly kind: DocumentKind;
  /** Local days; null where it has no such end. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly validity: DocumentValidity;
}

export interface OrganisationDocumentsView extends FileRoomView {
  readonly documents: readonly OrganisationDocumentView[];
  readonly writable: boolean;
}

export interface StartedDocumentView {
  readonly id: string;
  readonly upload: UploadView;
}

export interface OrganisationDocumentsApi {
  'GET /api/organisations/:organisationId/documents': { view: OrganisationDocumentsView };
  'POST /api/organisations/:organisationId/documents': {
    body: StartDocumentRequest;
    view: StartedDocumentView;
  };
  'POST /api/organisations/:organisationId/documents/:documentId/resumption': {
    body: FileOnDeviceRequest;
    view: UploadView;
  };
  'PUT /api/organisations/:organisationId/documents/:documentId/content': {
    query: PieceQuery;
    body: Binary;
    view: UploadView;
  };
  'PATCH /api/organisations/:organisationId/documents/:documentId': {
    body: DocumentFactsRequest;
    view: OrganisationDocumentsView;
  };
  'DELETE /api/organisations/:organisationId/documents/:documentId': { view: OrganisationDocumentsView };
  'GET /api/organisations/:organisationId/documents/:documentId/file': { view: Binary };
}
