import type {
  AddedAfterwards,
  FileLimits,
  FileState,
  NotChecked,
  SignatureFinding,
  SignatureIntegrity,
  SignatureKind,
  SignedPdfProblem,
} from '@nurt/domain/files';

/** A file that hangs on a record, or is on its way there. */
export interface FileView {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly state: FileState;
  /** SHA-256, lower-case hexadecimal; null while it is on its way. */
  readonly sha256: string | null;
  /** What the virus scanner called it; null unless it is infected. */
  readonly signature: string | null;
  /** Bytes that are here. */
  readonly received: number;
  /** When it was last changed on the device that sends it, milliseconds; null once it is here. */
  readonly modifiedAt: number | null;
}

/** How far an upload has come. */
export interface UploadView {
  readonly received: number;
  readonly size: number;
  readonly complete: boolean;
  /** Goes with every piece; whoever asks to go on gets another one, and this one ends. */
  readonly lease: string;
}

/** What the place takes, and what happens to what it took. */
export interface FileRoomView {
  readonly limits: FileLimits;
  /** Files are scanned for viruses; people are told where they are not. */
  readonly scanned: boolean;
}

/** One signature in a PDF, as far as the file tells. */
export interface PdfSignatureView {
  /** Who signed, as the certificate says; for a trusted signature, for whom the ministry sealed. Never a PESEL. */
  readonly signer: string | null;
  readonly kind: SignatureKind;
  /** Who issued the certificate, as it says itself. */
  readonly issuer: string | null;
  /** When it was signed, as the signer's computer said. */
  readonly claimedAt: string | null;
  /** When a time stamp (RFC 3161) inside the signature says that it was there; null without one that holds. */
  readonly stampedAt: string | null;
  readonly integrity: SignatureIntegrity;
  /** Nothing was added to the file after this signature. */
  readonly coversWholeFile: boolean;
  readonly addedAfterwards: AddedAfterwards;
  readonly findings: readonly SignatureFinding[];
}

/** What the examination of a signed PDF says, and what it does not. */
export interface SignedPdfExamination {
  /** Null when the signatures could be examined. */
  readonly problem: SignedPdfProblem | null;
  /** In the order in which they were made. */
  readonly signatures: readonly PdfSignatureView[];
  readonly notChecked: readonly NotChecked[];
}
