import { accepted, refused, withoutSeparators, type ParsedIdentifier } from './parsed';

/**
 * Reads a number in the National Court Register (KRS): up to ten digits, padded with zeros on the left. It has no
 * check digit; only a number of zeros alone is refused.
 */
export function parseKrs(text: string): ParsedIdentifier<'krs_malformed'> {
  const digits = withoutSeparators(text).replace(/^KRS:?/i, '');
  if (!/^\d{1,10}$/.test(digits) || /^0+$/.test(digits)) return refused('krs_malformed');
  return accepted(digits.padStart(10, '0'));
}

/** Is this a KRS number in its normal form (ten digits, not all zero)? */
export function isKrs(value: unknown): value is string {
  return typeof value === 'string' && /^\d{10}$/.test(value) && !/^0+$/.test(value);
}
