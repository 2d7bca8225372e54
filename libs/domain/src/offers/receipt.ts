import { canonicalJson } from './canonical-json';

/** Names the kind and the version of what is signed, so that no signature is taken for one over something else. */
export const RECEIPT_FORMAT = 'nurt-receipt-1';

/** What the installation vouches for: that this offer arrived then, and said what its checksum says. */
export interface ReceiptStatement {
  readonly format: typeof RECEIPT_FORMAT;
  /** Address of the installation when the offer arrived, where receipts are verified. */
  readonly issuer: string;
  readonly number: string;
  /** Arrival of the request at the server, ISO 8601, UTC, with milliseconds. */
  readonly receivedAt: string;
  /** SHA-256 of the canonical content (`submissionText`), lower-case hexadecimal. */
  readonly checksum: string;
  /** Version of the form on which the offer is written. */
  readonly template: string;
  readonly authority: { readonly id: string; readonly name: string };
  /** Absent for a small grant (UDPP art. 19a), which answers no call. */
  readonly call?: { readonly id: string; readonly number: string; readonly title: string };
  readonly organisation: { readonly id: string; readonly name: string; readonly nip: string };
}

/** A signature with the key that checks it. */
export interface Signature {
  /** The public key as SubjectPublicKeyInfo (RFC 8410), base64. */
  readonly publicKey: string;
  /** SHA-256 of those bytes, lower-case hexadecimal: how people compare keys. */
  readonly fingerprint: string;
  /** Ed25519 (RFC 8032), base64. */
  readonly signature: string;
}

/** A receipt as it is read from a file. */
export interface ReceiptFile {
  readonly statement: ReceiptStatement;
  /** Exactly the text that was signed. */
  readonly text: string;
  readonly signature: Signature;
}

/** The text that is signed, in UTF-8. */
export function receiptText(statement: ReceiptStatement): string {
  return canonicalJson(statement);
}

/** The file that an author keeps: canonical JSON as a whole, in which the signed text stands byte for byte. */
export function receiptFile(text: string, { publicKey, fingerprint, signature }: Signature): string {
  return canonicalJson({
    key: { algorithm: 'Ed25519', fingerprint, publicKey },
    receipt: JSON.parse(text) as unknown,
    signature,
  });
}

/**
 * Reads a receipt's file. Null unless it is exactly in the form in which receipts are issued: one byte more, a member
 * written twice or another order, and nobody could say what was signed. Whether the signature holds is not asked here.
 */
export function readReceiptFile(file: string): ReceiptFile | null {
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    return null;
  }
  const { key, receipt, signature } = membersOf(value);
  const { algorithm, fingerprint, publicKey } = membersOf(key);
  if (algorithm !== 'Ed25519' || !isStatement(receipt)) return null;
  if (typeof fingerprint !== 'string' || typeof publicKey !== 'string' || typeof signature !== 'string') {
    return null;
  }
  const signed = { fingerprint, publicKey, signature };
  const text = receiptText(receipt);
  return receiptFile(text, signed) === file ? { statement: receipt, text, signature: signed } : null;
}

/** The page on which the offer with that number and checksum is verified: what the code on a document says. */
export function verificationAddress(publicUrl: string, number: string, checksum: string): string {
  // A slash may stand in a query, and each sign that is saved makes the code coarser.
  const shown = encodeURIComponent(number).replaceAll('%2F', '/');
  return `${publicUrl}/verify?number=${shown}&checksum=${checksum}`;
}

/** Members of the statement whose value is an object, with the members of that; the others are texts. */
const TEXTS = ['issuer', 'number', 'receivedAt', 'checksum', 'template'];
const PARTS: Readonly<Record<string, readonly string[]>> = {
  authority: ['id', 'name'],
  call: ['id', 'number', 'title'],
  organisation: ['id', 'name', 'nip'],
};

function isStatement(value: unknown): value is ReceiptStatement {
  const members = membersOf(value);
  if (members['format'] !== RECEIPT_FORMAT) return false;
  const texts = TEXTS.every((name) => typeof members[name] === 'string');
  const parts = Object.entries(PARTS).filter(([name]) => name !== 'call' || Object.hasOwn(members, name));
  const partsHold = parts.every(([name, inner]) => {
    const part = membersOf(members[name]);
    return hasOnly(part, inner) && inner.every((member) => typeof part[member] === 'string');
  });
  return texts && partsHold && hasOnly(members, ['format', ...TEXTS, ...parts.map(([name]) => name)]);
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

function hasOnly(members: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  return Object.keys(members).length === names.length && names.every((name) => Object.hasOwn(members, name));
}
