import type { SignedPdfExamination } from '@nurt/contracts/files';
import type { AddedAfterwards } from '@nurt/domain/files';
import { addedSince } from './added-since';
import { examineSignedPdf } from './examine-signed-pdf';

/** A file that should be a document of ours with signatures behind it. */
export interface SentFile {
  readonly bytes: Uint8Array;
  /** How many of its first bytes are our document; null when it is not there. */
  readonly end: number | null;
}

/** What a file is found to be. */
export interface SentFileExamination {
  readonly examination: SignedPdfExamination;
  /** What the file adds to our document; null when that is not there. */
  readonly added: AddedAfterwards | null;
}

/** Everything that is examined in such a file. May take seconds of work for bytes that are made to be slow. */
export async function examineSentFile({ bytes, end }: SentFile): Promise<SentFileExamination> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { examination: await examineSignedPdf(file), added: end === null ? null : addedSince(file, end) };
}
