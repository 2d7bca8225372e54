import { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { ARCHIVE_LIMITS, dangerOf, dangerOfSize, type ArchiveDanger } from '@nurt/domain/files';
import { refuse, Refusal } from '../refusal';
import { bufferSource, fileProblem, pieces, type FileSource } from './source';

const ENCRYPTED = 0x1;
const ARCHIVES = [
  Buffer.from([0x50, 0x4b, 0x03, 0x04]), // ZIP
  Buffer.from([0x1f, 0x8b]), // gzip
  Buffer.from([0x37, 0x7a, 0xbc, 0xaf]), // 7z
  Buffer.from('Rar!', 'latin1'),
  Buffer.from('BZh', 'latin1'),
  Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a]), // xz
];
const ZIP = ARCHIVES[0] as Buffer;
const LONGEST_MIMETYPE = 200;

/** What an archive has in it. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /** What its first entry says, where that is OpenDocument's `mimetype`. */
  readonly mimetype: string | undefined;
}

/** Lets the archive's library read pieces of a file that is not on a disk. */
class SourceReader extends yauzl.RandomAccessReader {
  constructor(private readonly source: FileSource) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(pieces(this.source, start, end), { objectMode: false });
  }
}

/**
 * Reads the whole archive once, holding a piece at a time, and believes nothing that it says of itself: what its
 * entries declare, what they really unpack to, whether they share bytes, and what is packed inside them.
 * @throws Refusal invalid `file_archive_damaged`, `file_encrypted` or `file_archive_unsafe`
 */
export async function readArchive(source: FileSource, depth = 0): Promise<Archive> {
  try {
    const zip = await yauzl.fromRandomAccessReaderPromise(new SourceReader(source), source.size, {
      autoClose: false,
    });
    // The directory says how many there are before one of them is read.
    if (zip.entryCount > ARCHIVE_LIMITS.entries) throw unsafe('entries');
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      if (entries.length > ARCHIVE_LIMITS.entries) throw unsafe('entries');
    }
    return await unpack(zip, entries, source.size, depth);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refuse.invalid(fileProblem('file_archive_damaged'));
  }
}

async function unpack(
  zip: ZipFile,
  entries: readonly Entry[],
  packed: number,
  depth: number,
): Promise<Archive> {
  if (entries.some((entry) => entry.isEncrypted() || (entry.generalPurposeBitFlag & ENCRYPTED) !== 0)) {
    throw refuse.invalid(fileProblem('file_encrypted'));
  }
  const danger = dangerOf(
    entries.map((entry) => ({
      name: entry.fileName,
      start: entry.relativeOffsetOfLocalHeader,
      packed: entry.compressedSize,
      unpacked: entry.uncompressedSize,
    })),
  );
  if (danger) throw unsafe(danger);
  let unpacked = 0;
  let mimetype: string | undefined;
  for (const entry of entries) {
    const { size, head, embedded } = await readEntry(zip, entry, (bytes) => {
      const found = dangerOfSize(unpacked + bytes, packed);
      if (found) throw unsafe(found);
    });
    unpacked += size;
    if (entry.fileName === 'mimetype') mimetype = head.toString('latin1').trim();
    if (ARCHIVES.some((magic) => head.subarray(0, magic.length).equals(magic))) {
      await lookInside(entry, head, embedded, depth);
    }
  }
  return { names: new Set(entries.map(({ fileName }) => fileName)), mimetype };
}

/** Charts of a text document carry their small sheet with them. Any other archive inside an archive is refused. */
async function lookInside(
  entry: Entry,
  head: Buffer,
  embedded: Buffer | undefined,
  depth: number,
): Promise<void> {
  const isChart = /^(?:word|xl)\/embeddings\/[^/]+\.(?:docx|xlsx)$/u.test(entry.fileName);
  if (depth > 0 || !isChart || !embedded || !head.subarray(0, ZIP.length).equals(ZIP)) throw unsafe('nested');
  await readArchive(bufferSource(embedded), depth + 1);
}

/** Reads an entry to its end and drops it; keeps its first bytes, and all of them while they are few. */
async function readEntry(
  zip: ZipFile,
  entry: Entry,
  check: (bytes: number) => void,
): Promise<{ size: number; head: Buffer; embedded: Buffer | undefined }> {
  if (entry.fileName.endsWith('/')) return { size: 0, head: Buffer.alloc(0), embedded: undefined };
  const stream = await zip.openReadStreamPromise(entry);
  const mayEmbed = entry.fileName.includes('/embeddings/');
  const kept: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      if (size < LONGEST_MIMETYPE || (mayEmbed && size <= ARCHIVE_LIMITS.embedded)) kept.push(piece);
      size += piece.length;
      check(size);
    }
  } finally {
    stream.destroy();
  }
  const whole = Buffer.concat(kept);
  const fits = mayEmbed && size <= ARCHIVE_LIMITS.embedded;
  return { size, head: whole.subarray(0, LONGEST_MIMETYPE), embedded: fits ? whole : undefined };
}

const unsafe = (danger: ArchiveDanger): Refusal =>
  refuse.invalid(fileProblem('file_archive_unsafe', { danger }));
