import { grosze, MAX_AMOUNT, type Grosze } from './grosze';
import { MAX_QUANTITY, quantity, type Quantity } from './quantity';

/** What became of a typed amount: grosze, or why it cannot be read. */
export type ParsedAmount =
  | { readonly ok: true; readonly value: Grosze }
  | { readonly ok: false; readonly code: 'amount_malformed' | 'amount_too_large' };

/** What became of a typed number of units: thousandths, or why it cannot be read. */
export type ParsedQuantity =
  | { readonly ok: true; readonly value: Quantity }
  | { readonly ok: false; readonly code: 'quantity_malformed' | 'quantity_too_large' };

// Space, tab, no-break space, thin space, figure space, narrow no-break space: what people paste.
const SPACES = /[ \t\u00a0\u2007\u2009\u202f]/g;
const CURRENCY = / *(?:zł|zl|pln)\.?$/i;
const WHOLE_PLAIN = /^\d+$/;
const WHOLE_SPACED = /^\d{1,3}(?: \d{3})+$/;
const THOUSANDS_OR_DECIMALS = /^[1-9]\d{0,2}\.\d{3}$/;
const WHOLE_DOTTED = /^\d{1,3}(?:\.\d{3})+$/;

/**
 * Reads an amount as people type it: "1 234,50", "1234.5", "1.234,50", "12 zł". A lone dot followed by three
 * digits ("452.845") could mean thousands or decimals, so it is refused rather than guessed; so are a third
 * decimal, signs, an empty text and anything else. Rubbish is never 0.
 */
export function parseAmount(text: string): ParsedAmount {
  const read = readDecimal(text.replace(SPACES, ' ').trim().replace(CURRENCY, ''), 2, MAX_AMOUNT);
  if (read === 'malformed') return { ok: false, code: 'amount_malformed' };
  if (read === 'too_large') return { ok: false, code: 'amount_too_large' };
  return { ok: true, value: grosze(read) };
}

/**
 * Reads a number of units with at most three decimals ("2", "2,5", "0.125") into thousandths. As in an amount, a lone dot
 * before three digits ("1.200") is refused rather than guessed, unless nothing stands before it.
 */
export function parseQuantity(text: string): ParsedQuantity {
  const typed = text.replace(SPACES, ' ').trim();
  const read = THOUSANDS_OR_DECIMALS.test(typed) ? 'malformed' : readDecimal(typed, 3, MAX_QUANTITY);
  if (read === 'malformed') return { ok: false, code: 'quantity_malformed' };
  if (read === 'too_large') return { ok: false, code: 'quantity_too_large' };
  return { ok: true, value: quantity(read) };
}

/** The number in units of 10^-decimals, or why not. */
function readDecimal(text: string, decimals: number, max: number): number | 'malformed' | 'too_large' {
  const split = splitAtMark(text);
  if (split === undefined || split.fraction.length > decimals) return 'malformed';
  const digits = split.whole + split.fraction.padEnd(decimals, '0');
  // BigInt first: a run of a hundred digits must be compared, not turned into an approximation.
  return BigInt(digits) > BigInt(max) ? 'too_large' : Number(digits);
}

function splitAtMark(text: string): { whole: string; fraction: string } | undefined {
  const match = /^([\d .]*?)(?:([.,])(\d+))?$/.exec(text);
  if (match === null) return undefined;
  const [, whole = '', mark, fraction = ''] = match;
  const grouped = WHOLE_SPACED.test(whole) || (mark === ',' && WHOLE_DOTTED.test(whole));
  if (!WHOLE_PLAIN.test(whole) && !grouped) return undefined;
  return { whole: whole.replace(/[ .]/g, ''), fraction };
}
