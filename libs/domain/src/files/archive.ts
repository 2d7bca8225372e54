/** What one entry of an archive says of itself. */
export interface ArchiveEntry {
  readonly name: string;
  /** Where it begins in the archive, bytes. */
  readonly start: number;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes once unpacked, as the archive says. */
  readonly unpacked: number;
}

/** Why an archive is not opened. */
export type ArchiveDanger = 'entries' | 'unpacked' | 'ratio' | 'overlap' | 'nested';

/** Bounds that no honest document comes near. Deflate packs at most 1:1032; text of office documents seldom 1:50. */
export const ARCHIVE_LIMITS = {
  entries: 2_000,
  /** Bytes of everything once unpacked. */
  unpacked: 256 * 1024 * 1024,
  /** Unpacked to packed, of the whole archive. */
  ratio: 120,
  /** Bytes of an archive inside a document (an embedded sheet of a chart); larger ones are not looked into. */
  embedded: 2 * 1024 * 1024,
} as const;

/** The danger in what the entries say of themselves, before a byte of them is read. */
export function dangerOf(entries: readonly ArchiveEntry[]): ArchiveDanger | undefined {
  if (entries.length > ARCHIVE_LIMITS.entries) return 'entries';
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const size = dangerOfSize(unpacked, packed);
  if (size) return size;
  // Entries that share bytes make a small archive say a lot.
  const inOrder = [...entries].sort((a, b) => a.start - b.start);
  const overlap = inOrder.some(
    ({ start, packed: length }, index) => start + length > (inOrder[index + 1]?.start ?? Infinity),
  );
  return overlap ? 'overlap' : undefined;
}

/** The danger in so many bytes out of so many. A handful of bytes may be packed as well as it likes. */
export function dangerOfSize(unpacked: number, packed: number): ArchiveDanger | undefined {
  if (unpacked > ARCHIVE_LIMITS.unpacked) return 'unpacked';
  const SMALL = 1024 * 1024;
  return unpacked > SMALL && unpacked > packed * ARCHIVE_LIMITS.ratio ? 'ratio' : undefined;
}
