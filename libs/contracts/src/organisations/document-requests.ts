import { DOCUMENT_KINDS, type DocumentKind } from '@nurt/domain/organisations';
import { FileOnDeviceRequest } from '../files/requests';
import { Day, Id, Nullable, OneOf } from '../validation';

export class StartDocumentRequest extends FileOnDeviceRequest {
  @OneOf(DOCUMENT_KINDS) kind!: DocumentKind;
  @Nullable() @Day() validFrom!: string | null;
  @Nullable() @Day() validTo!: string | null;
  /** The document whose place it takes once it is here; null: it comes to the others. */
  @Nullable() @Id() replaces!: string | null;
}

/** What a document is and when it holds. */
export class DocumentFactsRequest {
  @OneOf(DOCUMENT_KINDS) kind!: DocumentKind;
  @Nullable() @Day() validFrom!: string | null;
  @Nullable() @Day() validTo!: string | null;
}
