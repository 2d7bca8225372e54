import {
  PdfName,
  PdfRef,
  PdfString,
  PdfUnreadable,
  type Budget,
  type PdfDict,
  type PdfValue,
} from './pdf-values';

const SPACE = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const DELIMITER = new Set([...Buffer.from('()<>[]{}/%', 'latin1')]);
const DEEPEST = 60;
const LONGEST_WORD = 256;

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
const CLOSING = { array: ']', dict: '>>' } as const;

/** Reads the values of a PDF from a place in it (ISO 32000-1, 7.3). Strict: what it does not know, it refuses. */
export class PdfParser {
  constructor(
    readonly bytes: Buffer,
    public at: number,
    private readonly budget: Budget,
  ) {
    if (!Number.isSafeInteger(at) || at < 0 || at >= bytes.length)
      throw new PdfUnreadable('outside of the file');
  }

  /** @throws PdfUnreadable when there is no value here */
  value(depth = 0): PdfValue {
    if (depth > DEEPEST) throw new PdfUnreadable('too deep');
    this.skipSpace();
    this.budget.spend(1);
    const sign = String.fromCharCode(this.peek());
    if (sign === '/') return this.name();
    if (sign === '(') return this.literal();
    if (sign === '[') return this.array(depth);
    if (sign === '<') return this.bytes[this.at + 1] === 0x3c ? this.dict(depth) : this.hexadecimal();
    return this.wordOrRef();
  }

  /** Steps over this word. @throws PdfUnreadable when something else is here */
  expect(word: string): void {
    if (!this.comes(word)) throw new PdfUnreadable(`no ${word}`);
  }

  /** Steps over this word if it is here. */
  comes(word: string): boolean {
    this.skipSpace();
    if (this.bytes.toString('latin1', this.at, this.at + word.length) !== word) return false;
    this.at += word.length;
    return true;
  }

  /** @throws PdfUnreadable when no whole number without a sign is here */
  whole(): number {
    this.skipSpace();
    const word = this.word();
    if (!/^\d{1,10}$/.test(word)) throw new PdfUnreadable('no whole number');
    return Number(word);
  }

  /** The number and generation before `obj`. */
  header(): PdfRef {
    const ref = new PdfRef(this.whole(), this.whole());
    this.expect('obj');
    return ref;
  }

  skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === undefined) return;
      if (byte === 0x25) {
        while (this.at < this.bytes.length && ![0x0a, 0x0d].includes(this.bytes[this.at] as number))
          this.step();
      } else if (SPACE.has(byte)) this.step();
      else return;
    }
  }

  private step(): void {
    this.budget.spend(1);
    this.at += 1;
  }

  private peek(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new PdfUnreadable('the file ends');
    return byte;
  }

  private word(): string {
    const start = this.at;
    while (this.at < this.bytes.length) {
      const byte = this.bytes[this.at] as number;
      if (SPACE.has(byte) || DELIMITER.has(byte)) break;
      this.step();
      if (this.at - start > LONGEST_WORD) throw new PdfUnreadable('too long a word');
    }
    return this.bytes.toString('latin1', start, this.at);
  }

  private name(): PdfName {
    this.at += 1;
    const written = this.word();
    return new PdfName(
      written.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    );
  }

  private wordOrRef(): PdfValue {
    const word = this.word();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) throw new PdfUnreadable('no value');
    if (!/^\d{1,10}$/.test(word)) return Number(word);
    const after = this.at;
    this.skipSpace();
    const generation = this.word();
    if (/^\d{1,5}$/.test(generation)) {
      this.skipSpace();
      if (this.word() === 'R') return new PdfRef(Number(word), Number(generation));
    }
    this.at = after;
    return Number(word);
  }

  private closes(what: keyof typeof CLOSING): boolean {
    return this.comes(CLOSING[what]);
  }

  private array(depth: number): PdfValue[] {
    this.at += 1;
    const values: PdfValue[] = [];
    while (!this.closes('array')) values.push(this.value(depth + 1));
    return values;
  }

  private dict(depth: number): PdfDict {
    this.at += 2;
    const dict: PdfDict = new Map();
    while (!this.closes('dict')) {
      const key = this.value(depth + 1);
      // Readers disagree on which of two equal keys counts, so neither does.
      if (!(key instanceof PdfName) || dict.has(key.value)) throw new PdfUnreadable('no key');
      dict.set(key.value, this.value(depth + 1));
    }
    return dict;
  }

  private hexadecimal(): PdfString {
    const start = this.at;
    const end = this.bytes.indexOf(0x3e, start);
    if (end < 0) throw new PdfUnreadable('an endless string');
    this.budget.spend(end - start);
    const digits = this.bytes.toString('latin1', start + 1, end).replace(/[\0\t\n\f\r ]+/g, '');
    if (!/^[0-9A-Fa-f]*$/.test(digits)) throw new PdfUnreadable('no hexadecimal string');
    this.at = end + 1;
    const even = digits.length % 2 === 0 ? digits : `${digits}0`;
    return new PdfString(Buffer.from(even, 'hex'), start, this.at, true);
  }

  private literal(): PdfString {
    const start = this.at;
    const found: number[] = [];
    for (let open = 0; ;) {
      const byte = this.peek();
      this.step();
      if (byte === 0x28 && open++ === 0) continue;
      if (byte === 0x29 && --open === 0) break;
      if (byte === 0x5c) found.push(...this.escaped());
      else found.push(byte);
    }
    return new PdfString(Buffer.from(found), start, this.at, false);
  }

  private escaped(): number[] {
    const octal = /^[0-7]{1,3}/.exec(this.bytes.toString('latin1', this.at, this.at + 3))?.[0];
    if (octal !== undefined) {
      this.at += octal.length;
      return [parseInt(octal, 8) & 0xff];
    }
    const byte = this.peek();
    this.step();
    if (byte === 0x0d && this.bytes[this.at] === 0x0a) this.step();
    if (byte === 0x0d || byte === 0x0a) return [];
    return [ESCAPES[String.fromCharCode(byte)] ?? byte];
  }
}
