import { MOST_SIGNATURES } from '@nurt/domain/files';
import { PdfParser } from './pdf-parser';
import { asPlace, isDict, PdfName, PdfString, PdfUnreadable, type Budget, type PdfDict } from './pdf-values';

/** A dictionary that has a /ByteRange, as it lies in the file. */
export interface SignatureDictionary {
  /** Number of the object; undefined when the dictionary cannot be read. */
  readonly object?: number;
  readonly dict?: PdfDict;
  /** Where the dictionary begins. */
  readonly at: number;
}

/** The two pieces of a file that a signature is over: all of it up to `end`, but for the signature itself. */
export interface SignedRange {
  readonly gapStart: number;
  readonly gapEnd: number;
  readonly end: number;
}

const MARK = '/ByteRange';
const FARTHEST = 4 * 1024 * 1024;
const MOST_TRIES = 6;

/**
 * Every signature dictionary that lies in the file, also one that no field leads to any longer: what was signed once
 * should not vanish by taking a reference away. A signature inside a compressed stream is none, because it could not
 * sign what is around itself.
 *
 * @returns undefined when there are more than anybody examines
 */
export function signatureDictionaries(bytes: Buffer, budget: Budget): SignatureDictionary[] | undefined {
  const found: SignatureDictionary[] = [];
  for (let at = bytes.indexOf(MARK, 0, 'latin1'); at >= 0; at = bytes.indexOf(MARK, at + 1, 'latin1')) {
    const dictionary = around(bytes, at, budget);
    if (found.some((known) => known.at === dictionary.at)) continue;
    found.push(dictionary);
    if (found.length > MOST_SIGNATURES) return undefined;
  }
  return found;
}

/** The object around this place: the nearest `n n obj` before it whose dictionary reaches over it. */
function around(bytes: Buffer, mark: number, budget: Budget): SignatureDictionary {
  let before = mark;
  for (let tries = 0; tries < MOST_TRIES && before > 0; tries += 1) {
    before = bytes.lastIndexOf('obj', before - 1, 'latin1');
    if (before < 0 || mark - before > FARTHEST) break;
    const header = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+$/.exec(
      bytes.toString('latin1', Math.max(0, before - 40), before),
    );
    if (!header) continue;
    try {
      const parser = new PdfParser(bytes, before + 3, budget);
      const dict = parser.value();
      if (isDict(dict) && dict.has('ByteRange') && parser.at > mark) {
        return { object: Number(header[1]), dict, at: before };
      }
    } catch (error) {
      if (!(error instanceof PdfUnreadable)) throw error;
    }
  }
  return { at: mark };
}

/**
 * The pieces that a signature is over, when they are what they must be: from the first byte on, with exactly the
 * signature's own hexadecimal string left out, up to a place behind the dictionary. Anything else lets somebody put
 * other bytes where nobody looks (universal signature forgery, signature wrapping).
 */
export function signedRange(
  bytes: Buffer,
  { dict, at }: SignatureDictionary,
): SignedRange | 'rangeMalformed' | 'fileTruncated' {
  const range = dict?.get('ByteRange');
  const contents = dict?.get('Contents');
  if (!Array.isArray(range) || range.length !== 4) return 'rangeMalformed';
  if (!(contents instanceof PdfString) || !contents.hex) return 'rangeMalformed';
  const [start, gapStart, gapEnd, rest] = range.map(asPlace);
  if (start !== 0 || gapStart === undefined || gapEnd === undefined || rest === undefined)
    return 'rangeMalformed';
  if (gapStart !== contents.start || gapEnd !== contents.end || at > gapStart) return 'rangeMalformed';
  const end = gapEnd + rest;
  if (end > bytes.length) return 'fileTruncated';
  return rest === 0 ? 'rangeMalformed' : { gapStart, gapEnd, end };
}

/** How the signature is packed: the name in /SubFilter. */
export function subFilterOf(dict: PdfDict | undefined): string {
  const name = dict?.get('SubFilter');
  return name instanceof PdfName ? name.value : '';
}
