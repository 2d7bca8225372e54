import { inflateSync } from 'node:zlib';
import { PdfParser } from './pdf-parser';
import {
  asPlace,
  isDict,
  isName,
  PdfRef,
  PdfStream,
  PdfUnreadable,
  type Budget,
  type PdfDict,
  type PdfValue,
} from './pdf-values';

/** Where an object lies: at a place in the file, or as the nth in a stream of objects. */
export type Location =
  | { readonly kind: 'at'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'within'; readonly stream: number; readonly index: number };

const END_OF_FILE = 2048;
const MOST_SECTIONS = 200;
/** An offer with all its activities and costs has some thousands. */
const MOST_OBJECTS = 100_000;
const LARGEST_UNPACKED = 8 * 1024 * 1024;

/** The document as it was when the file had that many bytes: its cross-references, newest first. */
export class PdfRevision {
  readonly objects = new Map<number, Location | 'free'>();
  /** Of the newest section. */
  trailer: PdfDict = new Map();
  /** Every place at which any section says that an object begins. */
  readonly places = new Set<number>();
  private readonly read = new Map<number, PdfValue>();
  private readonly unpacked = new Map<number, readonly PdfValue[]>();
  private readonly reading = new Set<number>();
  private readonly bytes: Buffer;

  /** @throws PdfUnreadable when the cross-references cannot be followed to their beginning */
  constructor(
    bytes: Buffer,
    readonly end: number,
    private readonly budget: Budget,
  ) {
    this.bytes = bytes.subarray(0, end);
    const from = Math.max(0, end - END_OF_FILE);
    const last = this.bytes.subarray(from).lastIndexOf('startxref', undefined, 'latin1');
    if (last < 0) throw new PdfUnreadable('no startxref');
    this.follow(new PdfParser(this.bytes, from + last + 'startxref'.length, budget).whole());
  }

  get root(): PdfRef {
    const root = this.trailer.get('Root');
    if (!(root instanceof PdfRef)) throw new PdfUnreadable('no root');
    return root;
  }

  /** What this leads to, through references. @throws PdfUnreadable when it leads nowhere that can be read */
  resolve(value: PdfValue | undefined): PdfValue {
    let found = value ?? null;
    for (let steps = 0; found instanceof PdfRef; steps += 1) {
      if (steps > 20) throw new PdfUnreadable('references in a circle');
      found = this.object(found.number);
    }
    return found;
  }

  /** An object; null when there is none of this number, as the standard has it. */
  object(number: number): PdfValue {
    const known = this.read.get(number);
    if (known !== undefined) return known;
    const location = this.objects.get(number);
    if (location === undefined || location === 'free') return null;
    if (this.reading.has(number)) throw new PdfUnreadable('an object inside itself');
    this.reading.add(number);
    const value =
      location.kind === 'at'
        ? this.at(location.offset, number).value
        : (this.within(location.stream)[location.index] ?? null);
    this.reading.delete(number);
    this.read.set(number, value);
    return value;
  }

  /** The object that begins here, and where it ends. */
  at(
    offset: number,
    number?: number,
  ): { readonly value: PdfValue; readonly end: number; readonly number: number } {
    const parser = new PdfParser(this.bytes, offset, this.budget);
    const header = parser.header();
    if (number !== undefined && header.number !== number) throw new PdfUnreadable('another object');
    const value = parser.value();
    const stream = isDict(value) && parser.comes('stream') ? this.stream(parser, value) : undefined;
    parser.expect('endobj');
    return { value: stream ?? value, end: parser.at, number: header.number };
  }

  private stream(parser: PdfParser, dict: PdfDict): PdfStream {
    if (this.bytes[parser.at] === 0x0d) parser.at += 1;
    if (this.bytes[parser.at] !== 0x0a) throw new PdfUnreadable('no line end after stream');
    const start = parser.at + 1;
    const length = asPlace(this.resolve(dict.get('Length')));
    if (length === undefined || start + length > this.bytes.length) throw new PdfUnreadable('no length');
    this.budget.spend(length / 16);
    parser.at = start + length;
    parser.expect('endstream');
    return new PdfStream(dict, this.bytes.subarray(start, start + length));
  }

  /** The objects of a stream of objects (7.5.7), in their order. */
  private within(number: number): readonly PdfValue[] {
    const known = this.unpacked.get(number);
    if (known) return known;
    const stream = this.object(number);
    if (!(stream instanceof PdfStream) || !isName(stream.dict.get('Type'), 'ObjStm')) {
      throw new PdfUnreadable('no stream of objects');
    }
    const content = this.unpack(stream);
    const count = asPlace(this.resolve(stream.dict.get('N'))) ?? 0;
    const first = asPlace(this.resolve(stream.dict.get('First'))) ?? 0;
    if (count > MOST_OBJECTS) throw new PdfUnreadable('too many objects');
    const head = new PdfParser(content, 0, this.budget);
    const offsets = Array.from({ length: count }, () => {
      head.whole();
      return head.whole();
    });
    const values = offsets.map((offset) => new PdfParser(content, first + offset, this.budget).value());
    this.unpacked.set(number, values);
    return values;
  }

  private unpack({ dict, bytes }: PdfStream): Buffer {
    const filter = this.resolve(dict.get('Filter'));
    const filters = filter === null ? [] : Array.isArray(filter) ? (filter as PdfValue[]) : [filter];
    const [only] = filters;
    if (only === undefined) return bytes;
    if (filters.length > 1 || !isName(only, 'FlateDecode')) throw new PdfUnreadable('an unknown filter');
    const content = inflate(bytes);
    this.budget.spend(content.length / 16);
    const parameters = this.resolve(dict.get('DecodeParms'));
    const options = isDict(parameters) ? parameters : new Map<string, PdfValue>();
    const predictor = options.get('Predictor') ?? 1;
    if (predictor === 1) return content;
    if (typeof predictor !== 'number' || predictor < 10) throw new PdfUnreadable('an unknown predictor');
    return undoPrediction(content, asPlace(options.get('Columns')) ?? 1);
  }

  /** Reads the section there and those before it; of an object, the newest section that has it counts. */
  private follow(newest: number): void {
    const seen = new Set<number>();
    for (let at: number | undefined = newest; at !== undefined;) {
      if (seen.has(at) || seen.size > MOST_SECTIONS) throw new PdfUnreadable('sections in a circle');
      seen.add(at);
      const dict = this.section(at);
      if (seen.size === 1) this.trailer = dict;
      const beside = dict.get('XRefStm');
      if (beside !== undefined) throw new PdfUnreadable('two kinds of cross-references in one');
      const before = dict.get('Prev');
      if (before !== undefined && asPlace(before) === undefined) throw new PdfUnreadable('no place');
      at = asPlace(before);
    }
  }

  private section(at: number): PdfDict {
    const parser = new PdfParser(this.bytes, at, this.budget);
    if (parser.comes('xref')) return this.table(parser);
    const { value } = this.at(at);
    if (!(value instanceof PdfStream) || !isName(value.dict.get('Type'), 'XRef')) {
      throw new PdfUnreadable('no cross-references');
    }
    this.places.add(at);
    this.rows(value);
    return value.dict;
  }

  private table(parser: PdfParser): PdfDict {
    while (!parser.comes('trailer')) {
      const first = parser.whole();
      const count = parser.whole();
      for (let number = first; number < first + count; number += 1) {
        const offset = parser.whole();
        const generation = parser.whole();
        const inUse = parser.comes('n');
        if (!inUse) parser.expect('f');
        this.add(number, inUse ? { kind: 'at', offset, generation } : 'free');
      }
    }
    const dict = parser.value();
    if (!isDict(dict)) throw new PdfUnreadable('no trailer');
    return dict;
  }

  private rows(stream: PdfStream): void {
    const content = this.unpack(stream);
    const widths = stream.dict.get('W');
    const [kind, first, second] = Array.isArray(widths) ? (widths as PdfValue[]).map(asPlace) : [];
    if (kind === undefined || first === undefined || second === undefined || kind + first + second > 20) {
      throw new PdfUnreadable('no widths');
    }
    const index = stream.dict.get('Index') ?? [0, stream.dict.get('Size') ?? 0];
    const parts = (Array.isArray(index) ? (index as PdfValue[]) : []).map(asPlace);
    let at = 0;
    const field = (width: number): number => {
      let value = 0;
      for (const end = at + width; at < end; at += 1) value = value * 256 + (content[at] as number);
      return value;
    };
    for (let part = 0; part + 1 < parts.length; part += 2) {
      const start = parts[part] ?? 0;
      const count = parts[part + 1] ?? 0;
      if (at + count * (kind + first + second) > content.length) throw new PdfUnreadable('too few rows');
      for (let number = start; number < start + count; number += 1) {
        const type = kind === 0 ? 1 : field(kind);
        const a = field(first);
        const b = field(second);
        if (type === 1) this.add(number, { kind: 'at', offset: a, generation: b });
        else if (type === 2) this.add(number, { kind: 'within', stream: a, index: b });
        else this.add(number, 'free');
      }
    }
  }

  private add(number: number, location: Location | 'free'): void {
    this.budget.spend(1);
    if (location !== 'free' && location.kind === 'at') this.places.add(location.offset);
    if (this.objects.size > MOST_OBJECTS) throw new PdfUnreadable('too many objects');
    if (!this.objects.has(number)) this.objects.set(number, location);
  }
}

function inflate(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: LARGEST_UNPACKED });
  } catch {
    throw new PdfUnreadable('a damaged stream, or a mountain');
  }
}

/** PNG's filters "none" and "up", which are the ones that writers of cross-references use (7.4.4.4). */
function undoPrediction(content: Buffer, columns: number): Buffer {
  const rows = Math.floor(content.length / (columns + 1));
  const plain = Buffer.alloc(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const filter = content[row * (columns + 1)];
    if (filter !== 0 && filter !== 2) throw new PdfUnreadable('an unknown filter of rows');
    for (let column = 0; column < columns; column += 1) {
      const above = filter === 2 && row > 0 ? (plain[(row - 1) * columns + column] as number) : 0;
      plain[row * columns + column] = (content[row * (columns + 1) + 1 + column] as number) + above;
    }
  }
  return plain;
}
