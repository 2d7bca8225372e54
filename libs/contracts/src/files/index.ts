import type { FileLimits, FileState } from '@nurt/domain/files';

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
