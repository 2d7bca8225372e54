const MIB = 1024 * 1024;

/** The most bytes of a file in one request. What is lost with the network is at most as much. */
export const LARGEST_CHUNK = MIB / 4;

/** The largest file that is kept where nobody set another limit, bytes. */
export const LARGEST_FILE = 10 * MIB;

/** How much may hang on one record. */
export interface FileLimits {
  /** Bytes of one file. */
  readonly largest: number;
  /** Bytes of all files. */
  readonly together: number;
  /** Number of files. */
  readonly most: number;
}

/** As much as an offer, or the documents of an organisation, may have. Local rule; the operator sets the largest file. */
export function fileLimits(largest: number): FileLimits {
  return { largest, together: 5 * largest, most: 20 };
}

/** When something of this size is added: is there still room? Undefined when there is. */
export function noRoom(
  limits: FileLimits,
  kept: readonly { readonly size: number }[],
  added: number,
): { code: 'files_too_many' | 'files_too_large_together'; maximum: number } | undefined {
  if (kept.length >= limits.most) return { code: 'files_too_many', maximum: limits.most };
  const sum = kept.reduce((all, { size }) => all + size, added);
  if (sum > limits.together) return { code: 'files_too_large_together', maximum: limits.together };
  return undefined;
}
