import type { DocumentKind, DocumentState } from '@nurt/domain/organisations';
import type { Binary } from '../kernel';
import type { ChangeDocumentRequest, DocumentFileQuery, DocumentQuery } from './document-requests';

/** A document that an organisation keeps once and shows with many offers. */
export interface OrganisationDocumentView {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  /** `YYYY-MM-DD`; null is without such a day. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly state: DocumentState;
  readonly file: {
    readonly name: string;
    readonly mediaType: string;
    /** Bytes. */
    readonly size: number;
    readonly sha256: string;
  };
  /** ISO 8601, UTC. */
  readonly uploadedAt: string;
  readonly uploadedBy: string;
  /** Did it replace an earlier one? */
  readonly replaced: boolean;
  readonly version: number;
}

type Documents = readonly OrganisationDocumentView[];

export interface OrganisationDocumentsApi {
  'GET /api/organisations/:organisationId/documents': { view: Documents };
  'POST /api/organisations/:organisationId/documents': {
    query: DocumentQuery;
    body: Binary;
    view: Documents;
  };
  'POST /api/organisations/:organisationId/documents/:documentId/replacement': {
    query: DocumentFileQuery;
    body: Binary;
    view: Documents;
  };
  'PUT /api/organisations/:organisationId/documents/:documentId': {
    body: ChangeDocumentRequest;
    view: Documents;
  };
  /** Puts it away: it is not kept for offers any more; those that showed it still do. */
  'DELETE /api/organisations/:organisationId/documents/:documentId': { view: Documents };
  'GET /api/organisations/:organisationId/documents/:documentId/file': { view: Binary };
}
