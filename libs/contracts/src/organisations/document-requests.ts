import { DOCUMENT_KINDS } from '@nurt/domain/organisations';
import { Day, Nullable, OneOf, Optional, RequiredText, Text, Whole } from '../validation';

/** A file of a document: its name as it had it, and the days on which it may be shown. */
export class DocumentFileQuery {
  @Optional() @Text(300) name?: string;
  @Optional() @Day() validFrom?: string;
  @Optional() @Day() validTo?: string;
}

/** A new document. Without a title it is called as its file. */
export class DocumentQuery extends DocumentFileQuery {
  @OneOf(DOCUMENT_KINDS) kind!: string;
  @Optional() @Text(200) title?: string;
}

export class ChangeDocumentRequest {
  @RequiredText(200) title!: string;
  @Nullable() @Day() validFrom!: string | null;
  @Nullable() @Day() validTo!: string | null;
  /** Version the person saw; an older one is answered with 409. */
  @Whole(1, 2_000_000_000) version!: number;
}
