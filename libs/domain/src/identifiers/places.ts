import { accepted, refused, type ParsedIdentifier } from './parsed';

/** Reads a Polish postal code: 32-700, also typed 32700 or 32 700. */
export function parsePostalCode(text: string): ParsedIdentifier<'postal_code_malformed'> {
  const match = /^(\d{2})(?:\s?[-\u2010-\u2015]\s?|\s?)(\d{3})$/.exec(text.trim());
  return match === null ? refused('postal_code_malformed') : accepted(`${match[1]}-${match[2]}`);
}

/** Is this a postal code in its normal form, NN-NNN? */
export function isPostalCode(value: unknown): value is string {
  return typeof value === 'string' && /^\d{2}-\d{3}$/.test(value);
}

/** Voivodeships are numbered by even numbers from 02 to 32. */
const TERC = /^(?:0[2468]|[12][02468]|3[02])(?!00)\d{2}(?!00)\d{2}[1234589]$/;

/**
 * Reads a TERC code of a gmina: WWPPGGR, seven digits; R is the kind (1 urban, 2 rural, 3 urban-rural, 4 town and
 * 5 rural area in an urban-rural one, 8 district of Warsaw, 9 delegation). Bochnia town is 1201011.
 */
export function parseTerc(text: string): ParsedIdentifier<'terc_malformed'> {
  const digits = text.replace(/\s/g, '');
  return TERC.test(digits) ? accepted(digits) : refused('terc_malformed');
}

/** Is this a TERC code in its normal form? */
export function isTerc(value: unknown): value is string {
  return typeof value === 'string' && TERC.test(value);
}
