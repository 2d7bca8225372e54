import {
  accepted,
  refused,
  requireDigits,
  weightedSum,
  withoutSeparators,
  type ParsedIdentifier,
} from './parsed';

const WEIGHTS_9 = [8, 9, 2, 3, 4, 5, 6, 7] as const;
const WEIGHTS_14 = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8] as const;

/**
 * Reads a REGON (statistical number): nine digits, or fourteen for a local unit, whose first nine must be a valid
 * REGON too. The check digit is the weighted sum modulo 11, a remainder of 10 counting as 0.
 */
export function parseRegon(text: string): ParsedIdentifier<'regon_malformed' | 'regon_check_digit'> {
  const digits = withoutSeparators(text);
  if (!/^(?:\d{9}|\d{14})$/.test(digits) || /^0{9}/.test(digits)) return refused('regon_malformed');
  const right = checks(digits, WEIGHTS_9) && (digits.length === 9 || checks(digits, WEIGHTS_14));
  return right ? accepted(digits) : refused('regon_check_digit');
}

/** Is this a REGON in its normal form (nine or fourteen digits, check digits right)? */
export function isRegon(value: unknown): value is string {
  return typeof value === 'string' && /^\d+$/.test(value) && parseRegon(value).ok;
}

/**
 * Makes a valid nine-digit REGON from its first eight digits, for demo data and tests.
 * @throws RangeError unless they are eight digits, not all zero.
 */
export function regonFromDigits(first8: string): string {
  if (/^0+$/.test(requireDigits(first8, 8))) throw new RangeError('No REGON consists of zeros');
  return `${first8}${checkDigit(first8, WEIGHTS_9)}`;
}

/**
 * Makes a valid fourteen-digit REGON from a nine-digit one and the four digits of the local unit.
 * @throws RangeError when the parts have the wrong length or the nine-digit REGON is wrong.
 */
export function regon14FromDigits(regon9: string, unit4: string): string {
  if (!isRegon(requireDigits(regon9, 9))) throw new RangeError(`Not a REGON: ${regon9}`);
  const first13 = regon9 + requireDigits(unit4, 4);
  return `${first13}${checkDigit(first13, WEIGHTS_14)}`;
}

function checks(digits: string, weights: readonly number[]): boolean {
  return checkDigit(digits, weights) === Number(digits[weights.length]);
}

function checkDigit(digits: string, weights: readonly number[]): number {
  return (weightedSum(digits, weights) % 11) % 10;
}
