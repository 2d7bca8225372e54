/** A name, without its slash. */
export class PdfName {
  constructor(readonly value: string) {}
}

/** A string, and where it stands in the file with its brackets. */
export class PdfString {
  constructor(
    readonly bytes: Buffer,
    readonly start: number,
    readonly end: number,
    readonly hex: boolean,
  ) {}
}

/** A reference to an object. */
export class PdfRef {
  constructor(
    readonly number: number,
    readonly generation: number,
  ) {}
}

/** A stream: its dictionary and its bytes as they lie in the file. */
export class PdfStream {
  constructor(
    readonly dict: PdfDict,
    readonly bytes: Buffer,
  ) {}
}

export type PdfDict = Map<string, PdfValue>;
export type PdfValue =
  null | boolean | number | PdfName | PdfString | PdfRef | PdfStream | PdfDict | readonly PdfValue[];

/** What is not PDF, or more of it than anybody needs. */
export class PdfUnreadable extends Error {}

/** Bounds the work on one file, whatever is in it: every value and every byte that is looked at is spent from it. */
export class Budget {
  constructor(private left: number) {}

  /** @throws PdfUnreadable when there is nothing left */
  spend(amount: number): void {
    this.left -= amount;
    if (this.left < 0) throw new PdfUnreadable('more than anybody reads');
  }
}

export const isDict = (value: PdfValue | undefined): value is PdfDict => value instanceof Map;

export const isName = (value: PdfValue | undefined, name: string): boolean =>
  value instanceof PdfName && value.value === name;

/** A whole number that can be a place in a file; undefined for anything else. */
export const asPlace = (value: PdfValue | undefined): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

/** Polish letters of PDFDocEncoding (ISO 32000-1, annex D) that lie elsewhere in Latin-1, which has the others. */
const LETTERS: Readonly<Record<string, string>> = { '\u0095': 'Ł', '\u009b': 'ł' };

/** Text of a string: UTF-16 or UTF-8 by its mark, else in the encoding of PDF itself. */
export function textOf(value: PdfValue | undefined): string {
  if (!(value instanceof PdfString)) return '';
  const { bytes } = value;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.toString('utf8', 3);
  return bytes.toString('latin1').replace(/[\u0095\u009b]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Do two values say the same? References are compared as they are, not by what they lead to. */
export function sameValue(a: PdfValue | undefined, b: PdfValue | undefined): boolean {
  if (a === b) return true;
  if (a instanceof PdfName) return b instanceof PdfName && a.value === b.value;
  if (a instanceof PdfString) return b instanceof PdfString && a.bytes.equals(b.bytes);
  if (a instanceof PdfRef) {
    return b instanceof PdfRef && a.number === b.number && a.generation === b.generation;
  }
  if (a instanceof PdfStream) {
    return b instanceof PdfStream && a.bytes.equals(b.bytes) && sameValue(a.dict, b.dict);
  }
  if (isDict(a)) {
    return isDict(b) && a.size === b.size && [...a].every(([key, value]) => sameValue(value, b.get(key)));
  }
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((value: PdfValue, at) => sameValue(value, b[at] as PdfValue))
    );
  }
  return false;
}
