const SHA256 = /^[0-9a-f]{64}$/;

/**
 * A SHA-256 checksum in groups of four characters, as people compare it by eye or aloud.
 *
 * @param hex 64 lower-case hexadecimal characters
 * @throws RangeError when it is anything else: a document must not vouch for rubbish
 */
export function groupChecksum(hex: string): string[] {
  if (!SHA256.test(hex)) throw new RangeError('Not a SHA-256 checksum in lower-case hexadecimal');
  return hex.match(/.{4}/g) ?? [];
}
