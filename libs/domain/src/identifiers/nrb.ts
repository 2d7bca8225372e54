import { accepted, refused, requireDigits, withoutSeparators, type ParsedIdentifier } from './parsed';

/** "PL" and two zeros in the alphabet of ISO 13616: P = 25, L = 21. */
const COUNTRY = '2521';

/**
 * Reads a Polish bank account number (NRB): 26 digits, spaces, hyphens and a leading PL (the IBAN) allowed.
 * Digits 3–26, then the country, then digits 1–2 must leave 1 modulo 97. Check digits run from 02 to 98: 00, 01 and 99
 * would leave the same as 97, 98 and 02, and no bank gives them.
 */
export function parseNrb(text: string): ParsedIdentifier<'nrb_malformed' | 'nrb_check_digit'> {
  const digits = withoutSeparators(text).replace(/^PL/i, '');
  if (!/^\d{26}$/.test(digits)) return refused('nrb_malformed');
  const remainder = BigInt(digits.slice(2) + COUNTRY + digits.slice(0, 2)) % 97n;
  const isGiven = !/^(?:00|01|99)/.test(digits);
  return remainder === 1n && isGiven ? accepted(digits) : refused('nrb_check_digit');
}

/** Is this an NRB in its normal form (26 digits, check digits right)? */
export function isNrb(value: unknown): value is string {
  return typeof value === 'string' && /^\d{26}$/.test(value) && parseNrb(value).ok;
}

/** An NRB as people read it: 61 1090 1014 0000 0712 1981 2874. Other text comes back unchanged. */
export function formatNrb(nrb: string): string {
  if (!/^\d{26}$/.test(nrb)) return nrb;
  return [nrb.slice(0, 2), ...(nrb.slice(2).match(/\d{4}/g) ?? [])].join(' ');
}

/** The IBAN of an NRB: PL and the 26 digits. */
export function ibanOf(nrb: string): string {
  return `PL${nrb}`;
}

/**
 * Makes a valid NRB from the 24 digits that follow the check digits, for demo data and tests.
 * @throws RangeError unless they are 24 digits.
 */
export function nrbFromDigits(last24: string): string {
  const remainder = BigInt(`${requireDigits(last24, 24)}${COUNTRY}00`) % 97n;
  return String(98n - remainder).padStart(2, '0') + last24;
}
