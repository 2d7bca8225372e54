import { canonicalJson } from './canonical-json';
import type { Signature } from './receipt';

/** Names the kind and the version of what a seal signs. */
export const SEAL_FORMAT = 'nurt-seal-1';
/** A comment of the PDF language, so that every reader passes it over. */
export const SEAL_MARK = '%NurtSeal ';

/** What the seal at the end of a document vouches for: these bytes were drawn for that receipt. */
export interface SealStatement {
  readonly format: typeof SEAL_FORMAT;
  readonly document: SealedDocument;
  /** Of a revised offer: SHA-256 of its canonical content as revised. The receipt is that of the submission. */
  readonly checksum?: string;
  /** SHA-256 of every byte before the seal, lower-case hexadecimal. */
  readonly pdf: string;
  /** SHA-256 of the signed text of the receipt (`receiptText`), lower-case hexadecimal. */
  readonly receipt: string;
}

export const SEALED_DOCUMENTS = ['offer', 'receipt', 'revisedOffer'] as const;
export type SealedDocument = (typeof SEALED_DOCUMENTS)[number];

/** A seal as it is read from a document. */
export interface Seal {
  readonly statement: SealStatement;
  /** Exactly the text that was signed. */
  readonly text: string;
  readonly signature: Signature;
}

/** The text that is signed, in UTF-8. */
export function sealText(statement: SealStatement): string {
  return canonicalJson(statement);
}

/**
 * The last line of a sealed document. It stays well below the 1024 bytes at the end of a file in which readers look
 * for the end-of-file marker of PDF.
 */
export function sealLine(statement: SealStatement, signature: Signature): string {
  return `${SEAL_MARK}${canonicalJson({ ...statement, ...signature })}\n`;
}

/** The seal's line of a document, and how many bytes stand before it; null for a document that has none. */
export function splitSealed(document: Uint8Array): { readonly length: number; readonly line: string } | null {
  const from = Math.max(0, document.length - 1024);
  const tail = Array.from(document.subarray(from), (byte) => String.fromCharCode(byte)).join('');
  const at = tail.lastIndexOf(SEAL_MARK);
  return at < 0 ? null : { length: from + at, line: tail.slice(at) };
}

/** Reads the line of a seal. Null unless it is exactly in the form in which seals are written. */
export function readSeal(line: string): Seal | null {
  if (!line.startsWith(SEAL_MARK)) return null;
  let value: unknown;
  try {
    value = JSON.parse(line.slice(SEAL_MARK.length));
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { document, checksum, pdf, receipt, publicKey, fingerprint, signature } = value as Record<
    string,
    unknown
  >;
  const kind = SEALED_DOCUMENTS.find((name) => name === document);
  if (kind === undefined || typeof pdf !== 'string' || typeof receipt !== 'string') return null;
  if (typeof publicKey !== 'string' || typeof fingerprint !== 'string' || typeof signature !== 'string') {
    return null;
  }
  if (kind === 'revisedOffer' ? typeof checksum !== 'string' : checksum !== undefined) return null;
  const revised = typeof checksum === 'string' ? { checksum } : {};
  const statement: SealStatement = { format: SEAL_FORMAT, document: kind, ...revised, pdf, receipt };
  const signed = { publicKey, fingerprint, signature };
  // Compared as a whole: whatever was added, doubled or written otherwise is no seal.
  return sealLine(statement, signed) === line
    ? { statement, text: sealText(statement), signature: signed }
    : null;
}
