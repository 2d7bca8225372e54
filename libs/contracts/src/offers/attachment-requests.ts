import { FileOnDeviceRequest } from '../files/requests';
import { Id, Nullable } from '../validation';

export class StartAttachmentRequest extends FileOnDeviceRequest {
  /** The attachment of the call that it is; null for any other. */
  @Nullable() @Id() requirementId!: string | null;
  /** The file of the offer whose place it takes once it is here; null: it comes to the others. */
  @Nullable() @Id() replaces!: string | null;
}

/** A document that the organisation keeps, used as an attachment. */
export class AttachDocumentRequest {
  @Id() documentId!: string;
  @Nullable() @Id() requirementId!: string | null;
}

/** Says what an attachment is. */
export class AttachmentKindRequest {
  @Nullable() @Id() requirementId!: string | null;
}
