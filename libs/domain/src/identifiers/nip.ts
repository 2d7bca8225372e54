import {
  accepted,
  refused,
  requireDigits,
  weightedSum,
  withoutSeparators,
  type ParsedIdentifier,
} from './parsed';

const WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7] as const;

/**
 * Reads a NIP (tax number): ten digits, spaces, hyphens and a leading PL allowed. The last digit checks the rest
 * by weights 6 5 7 2 3 4 5 6 7 modulo 11; a remainder of 10 is never issued.
 */
export function parseNip(text: string): ParsedIdentifier<'nip_malformed' | 'nip_check_digit'> {
  const digits = withoutSeparators(text).replace(/^PL/i, '');
  if (!/^\d{10}$/.test(digits) || /^0+$/.test(digits)) return refused('nip_malformed');
  if (weightedSum(digits, WEIGHTS) % 11 !== Number(digits[9])) return refused('nip_check_digit');
  return accepted(digits);
}

/** Is this a NIP in its normal form (ten digits, check digit right)? */
export function isNip(value: unknown): value is string {
  return typeof value === 'string' && /^\d{10}$/.test(value) && parseNip(value).ok;
}

/**
 * A NIP as people read it: 526-025-02-74. Text that is not ten digits comes back unchanged.
 */
export function formatNip(nip: string): string {
  return nip.replace(/^(\d{3})(\d{3})(\d{2})(\d{2})$/, '$1-$2-$3-$4');
}

/**
 * Makes a valid NIP from its first nine digits, for demo data and tests.
 * @throws RangeError when they are not nine digits, or when no NIP begins with them (remainder 10, all zeros).
 */
export function nipFromDigits(first9: string): string {
  const check = weightedSum(requireDigits(first9, 9), WEIGHTS) % 11;
  if (check === 10 || /^0+$/.test(first9)) throw new RangeError(`No NIP begins with ${first9}`);
  return `${first9}${check}`;
}
