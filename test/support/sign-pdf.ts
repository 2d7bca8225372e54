import { deflateSync } from 'node:zlib';
import { containerOver, timestampOver, type ContainerOptions } from './signed-container';
import type { Identity } from './test-authority';

const ROOM = 12_000;

/** Objects of an incremental update, by their numbers: what stands between `obj` and `endobj`. */
export type Objects = ReadonlyMap<number, string>;

export interface SignOptions extends ContainerOptions {
  readonly reason?: string;
  /** Entries of the dictionary as they are to be written, Latin-1. */
  readonly more?: string;
  readonly subFilter?: string;
  /** What /ByteRange says instead of the truth, from the truth. */
  readonly range?: (range: readonly number[]) => readonly unknown[];
  /** The container instead of the one that would be made. */
  readonly contents?: Buffer;
}

const last = (text: string, pattern: RegExp): RegExpMatchArray => {
  const found = [...text.matchAll(pattern)].at(-1);
  if (!found) throw new Error(`the PDF has no ${pattern.source}`);
  return found;
};

/** The newest version of an object of a file that is written as PDFKit writes it: one object after another. */
export function objectIn(pdf: Buffer, number: number): string {
  const text = pdf.toString('latin1');
  const start = text.lastIndexOf(`\n${String(number)} 0 obj`);
  return text.slice(text.indexOf('obj', start) + 3, text.indexOf('endobj', start)).trim();
}

export const rootOf = (pdf: Buffer): number => Number(last(pdf.toString('latin1'), /\/Root (\d+) 0 R/g)[1]);
export const sizeOf = (pdf: Buffer): number => Number(last(pdf.toString('latin1'), /\/Size (\d+)/g)[1]);
/** The first page. */
export const pageOf = (pdf: Buffer): number =>
  Number(/\n(\d+) 0 obj\s*<<\s*\/Type \/Page\b(?!s)/.exec(pdf.toString('latin1'))?.[1]);

/** Appends objects with cross-references to them, as every program does that must not touch what was signed. */
export function append(pdf: Buffer, objects: Objects): Buffer {
  const parts = [pdf, Buffer.from('\n')];
  let at = pdf.length + 1;
  const rows: string[] = [];
  for (const [number, body] of objects) {
    rows.push(`${String(number)} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
    const written = Buffer.from(`${String(number)} 0 obj\n${body}\nendobj\n`, 'latin1');
    parts.push(written);
    at += written.length;
  }
  const previous = last(pdf.toString('latin1'), /startxref\s+(\d+)/g)[1] ?? '';
  const size = Math.max(sizeOf(pdf), ...[...objects.keys()].map((number) => number + 1));
  const info = /\/Info \d+ 0 R/.exec(pdf.toString('latin1'))?.[0] ?? '';
  parts.push(
    Buffer.from(
      `xref\n${rows.join('')}trailer\n<< /Size ${String(size)} /Root ${String(rootOf(pdf))} 0 R ${info} /Prev ${previous} >>\n` +
        `startxref\n${String(at)}\n%%EOF\n`,
      'latin1',
    ),
  );
  return Buffer.concat(parts);
}

/** The same as newer programs write it: objects packed into a stream, cross-references in another, with predictor. */
export function appendPacked(pdf: Buffer, objects: Objects): Buffer {
  const stream = (entries: string, content: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(`<< ${entries} /Filter /FlateDecode /Length ${String(content.length)} >>\nstream\n`),
      content,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
  const size = Math.max(sizeOf(pdf), ...[...objects.keys()].map((number) => number + 1));
  const pairs: string[] = [];
  let bodies = '';
  for (const [number, body] of objects) {
    pairs.push(`${String(number)} ${String(bodies.length)}`);
    bodies += `${body}\n`;
  }
  const head = `${pairs.join(' ')} `;
  const packed = Buffer.concat([
    Buffer.from(`\n${String(size)} 0 obj\n`),
    stream(
      `/Type /ObjStm /N ${String(objects.size)} /First ${String(head.length)}`,
      deflateSync(Buffer.from(head + bodies, 'latin1')),
    ),
  ]);
  const at = pdf.length + packed.length;
  const rows = [
    ...[...objects.keys()].map((number, index) => [number, 2, size, index] as const),
    [size, 1, pdf.length + 1, 0] as const,
    [size + 1, 1, at, 0] as const,
  ];
  const plain = rows.map(([, type, a, b]) =>
    [type, a >> 24, a >> 16, a >> 8, a, b].map((byte) => byte & 0xff),
  );
  const predicted = plain.flatMap((row, n) => [
    2,
    ...row.map((byte, i) => (byte - (plain[n - 1]?.[i] ?? 0)) & 0xff),
  ]);
  const previous = last(pdf.toString('latin1'), /startxref\s+(\d+)/g)[1] ?? '';
  const entries =
    `/Type /XRef /W [1 4 1] /Index [${rows.map(([number]) => `${String(number)} 1`).join(' ')}] ` +
    `/DecodeParms << /Predictor 12 /Columns 6 >> /Size ${String(size + 2)} /Root ${String(rootOf(pdf))} 0 R /Prev ${previous}`;
  return Buffer.concat([
    pdf,
    packed,
    Buffer.from(`${String(size + 1)} 0 obj\n`),
    stream(entries, deflateSync(Buffer.from(predicted))),
    Buffer.from(`startxref\n${String(at)}\n%%EOF\n`),
  ]);
}

/** The entry of a dictionary that holds references, with one more of them. */
function withReference(body: string, entry: string, number: number): string {
  const reference = `${String(number)} 0 R`;
  const known = new RegExp(`/${entry}\\s*\\[([^\\]]*)\\]`);
  if (known.test(body)) return body.replace(known, `/${entry} [$1 ${reference}]`);
  return body.replace(/>>\s*$/, `/${entry} [${reference}]\n>>`);
}

const hexText = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

/** Adds a signature to a PDF by an incremental update, as programs for signing do (PAdES, ETSI EN 319 142-1). */
export function signPdf(pdf: Buffer, signer: Identity, options: SignOptions = {}): Buffer {
  const root = rootOf(pdf);
  const page = pageOf(pdf);
  const signature = sizeOf(pdf);
  const field = signature + 1;
  const catalogue = objectIn(pdf, root);
  const known = /\/AcroForm (\d+) 0 R/.exec(catalogue)?.[1];
  const form = known === undefined ? field + 1 : Number(known);
  const reason = options.reason === undefined ? '' : `/Reason ${hexText(options.reason)} `;
  const objects = new Map<number, string>([
    [
      signature,
      `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${options.subFilter ?? 'ETSI.CAdES.detached'} ` +
        `/M (D:20260301110000+01'00') ${reason}${options.more ?? ''}/ByteRange [${' '.repeat(60)}] /Contents <${'0'.repeat(ROOM * 2)}> >>`,
    ],
    [
      field,
      `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Podpis ${String(signature)}) /F 132 /Rect [0 0 0 0] ` +
        `/P ${String(page)} 0 R /V ${String(signature)} 0 R >>`,
    ],
    [page, withReference(objectIn(pdf, page), 'Annots', field)],
  ]);
  if (known === undefined) {
    objects.set(form, `<< /Fields [${String(field)} 0 R] /SigFlags 3 >>`);
    objects.set(root, catalogue.replace(/>>\s*$/, `/AcroForm ${String(form)} 0 R\n>>`));
  } else {
    objects.set(form, withReference(objectIn(pdf, form), 'Fields', field));
  }
  return fill(append(pdf, objects), pdf.length, signer, options);
}

/** Puts the range and the signature into their places. */
function fill(written: Buffer, from: number, signer: Identity, options: SignOptions): Buffer {
  const start = written.indexOf('/Contents <', from) + '/Contents '.length;
  const end = start + ROOM * 2 + 2;
  const truth = [0, start, end, written.length - end];
  const range = (options.range?.(truth) ?? truth).join(' ');
  written.write(range.padEnd(60), written.indexOf('/ByteRange [', from) + '/ByteRange ['.length, 'latin1');
  const signed = Buffer.concat([written.subarray(0, start), written.subarray(end)]);
  const contents =
    options.contents ??
    (options.subFilter === 'ETSI.RFC3161'
      ? timestampOver(signed, signer, options.stampedAt ?? '2026-03-02T08:00:00Z')
      : containerOver(signed, signer, options));
  written.write(contents.toString('hex'), start + 1, 'latin1');
  return written;
}
