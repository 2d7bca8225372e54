import type { ReceiptStatement } from '@nurt/domain/offers';
import type { DocumentQuery, RevisedOfferQuery } from './requests';

/** A PDF file: the answer's body is the document itself. */
export interface Pdf {
  readonly mediaType: 'application/pdf';
}

/** A signed receipt. `receipt` in canonical JSON (RFC 8785), in UTF-8, is what the signature is over. */
export interface SignedReceiptView {
  readonly key: {
    readonly algorithm: 'Ed25519';
    /** SHA-256 of the public key's bytes, lower-case hexadecimal. */
    readonly fingerprint: string;
    /** SubjectPublicKeyInfo (RFC 8410), base64. */
    readonly publicKey: string;
  };
  readonly receipt: ReceiptStatement;
  /** Base64. */
  readonly signature: string;
}

export interface DocumentsApi {
  /** The announcement of a call that is still being written, marked as a draft. */
  'GET /api/office/calls/:callId/announcement.pdf': { query: DocumentQuery; view: Pdf };
  'GET /api/public/calls/:callId/announcement.pdf': { query: DocumentQuery; view: Pdf };
  /** The draft as it is now, or what was submitted; a submitted one carries its number and checksum on every page. */
  'GET /api/offers/:offerId/offer.pdf': { query: DocumentQuery; view: Pdf };
  /** The offer as its last revision says, with that revision's checksum; there once one took effect. */
  'GET /api/offers/:offerId/revised-offer.pdf': { query: RevisedOfferQuery; view: Pdf };
  'GET /api/offers/:offerId/receipt.pdf': { query: DocumentQuery; view: Pdf };
  /** The receipt as it was signed: canonical JSON, byte for byte (`receiptFile`). */
  'GET /api/offers/:offerId/receipt.json': { query: DocumentQuery; view: SignedReceiptView };
  /** The simplified offer for a small grant, for its authors and the office. */
  'GET /api/small-grants/:smallGrantId/offer.pdf': { query: DocumentQuery; view: Pdf };
  'GET /api/small-grants/:smallGrantId/receipt.pdf': { query: DocumentQuery; view: Pdf };
  'GET /api/small-grants/:smallGrantId/receipt.json': { query: DocumentQuery; view: SignedReceiptView };
  /** The same once it is published, without telephone and e-mail address. */
  'GET /api/public/small-grants/:smallGrantId/offer.pdf': { query: DocumentQuery; view: Pdf };
  'GET /api/agreements/:agreementId/agreement.pdf': { query: DocumentQuery; view: Pdf };
  'GET /api/reports/:reportId/report.pdf': { query: DocumentQuery; view: Pdf };
  /** There once the report is published. */
  'GET /api/public/consultations/:consultationId/report.pdf': { query: DocumentQuery; view: Pdf };
  /** The report as it would be now; a draft until it is published. */
  'GET /api/office/programmes/:programmeId/consultation/report.pdf': { query: DocumentQuery; view: Pdf };
}
