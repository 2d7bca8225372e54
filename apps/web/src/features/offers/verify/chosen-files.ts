import type { VerifyReceiptRequest } from '@nurt/contracts/offers/requests';
import { splitSealed } from '@nurt/domain/offers';

/** What is asked of the server. */
export type Question = VerifyReceiptRequest;

/** A file that was chosen, with what the server needs to know of it. */
export interface ChosenFile {
  readonly name: string;
  readonly kind: 'receipt' | 'pdf';
  readonly asks: Pick<Question, 'receipt' | 'pdf'>;
}

/** Why a file cannot be asked about: it is of another kind, or this browser cannot compute its checksum. */
export type Unreadable = 'notOurs' | 'noHash';

/** No receipt is longer; what is longer is not sent. */
const LONGEST_RECEIPT = 16_000;

/** Looks at a file by its content, whatever its name. A document stays here: only its hash and its seal go on. */
export async function readChosen(file: File): Promise<ChosenFile | Unreadable> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (startsAsPdf(bytes)) {
    // Browsers offer this only over https and on the device itself.
    const subtle = window.isSecureContext ? crypto.subtle : undefined;
    if (!subtle) return 'noHash';
    const { length, line } = splitSealed(bytes) ?? { length: bytes.length, line: null };
    const sha256 = hex(await subtle.digest('SHA-256', bytes.subarray(0, length)));
    return { name: file.name, kind: 'pdf', asks: { pdf: { sha256, seal: line } } };
  }
  // The mark that some editors put before a text is a change as well, so it is kept.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (bytes.length > LONGEST_RECEIPT || !text.trimStart().startsWith('{')) return 'notOurs';
  return { name: file.name, kind: 'receipt', asks: { receipt: text } };
}

function startsAsPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
}

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
