import { toWords as englishWords } from 'n2words/en';
import { toWords as polishWords } from 'n2words/pl';
import type { Locale } from './locale';
import { formatHundredths } from './number';

const NBSP = '\u00a0';

/** The three Polish forms of a counted noun: 1 złoty, 2 złote, 5 złotych. */
type PolishForms = readonly [one: string, few: string, many: string];

const ZLOTY: PolishForms = ['złoty', 'złote', 'złotych'];
const GROSZ: PolishForms = ['grosz', 'grosze', 'groszy'];

/**
 * An amount with its currency, unbreakable: „99 000,00 zł” / "PLN 99,000.00". Zero prints as „0,00 zł”.
 *
 * @param amount whole grosze, branded or as the API sends them; a negative amount carries a true minus sign
 * @throws RangeError when the amount is not a safe integer
 */
export function formatAmount(amount: number, locale: Locale): string {
  const figures = formatHundredths(Math.abs(amount), locale);
  const sign = amount < 0 ? '\u2212' : '';
  return locale === 'pl' ? `${sign}${figures}${NBSP}zł` : `${sign}PLN${NBSP}${figures}`;
}

/** An amount without its currency, for a table whose heading names it: „99 000,00” / "99,000.00". */
export function formatAmountFigures(amount: number, locale: Locale): string {
  return formatHundredths(amount, locale);
}

/**
 * An amount in words, as agreements must state it beside the figures:
 * „dwadzieścia dwa złote dwa grosze” / "twenty-two zloty and two grosz". The grosze are always said, also when zero.
 *
 * @param amount whole grosze, from zero up
 * @throws RangeError when the amount is negative or not a safe integer
 */
export function amountInWords(amount: number, locale: Locale): string {
  if (!Number.isSafeInteger(amount) || amount < 0) {
    throw new RangeError(`Only whole, non-negative grosze can be said in words: ${amount}`);
  }
  const grosze = amount % 100;
  const zlote = (amount - grosze) / 100;
  if (locale === 'en') return `${englishWords(zlote)} zloty and ${englishWords(grosze)} grosz`;
  return [polishWords(zlote), polishForm(zlote, ZLOTY), polishWords(grosze), polishForm(grosze, GROSZ)].join(
    ' ',
  );
}

/**
 * The form of a Polish noun after a whole number: 1 złoty; 2–4, 22–24, 102–104 złote; 0, 5–21, 25, 101, 112 złotych.
 */
export function polishForm(count: number, [one, few, many]: PolishForms): string {
  if (count === 1) return one;
  const lastTwo = count % 100;
  const last = count % 10;
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? few : many;
}
