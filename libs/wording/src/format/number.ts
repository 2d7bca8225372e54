import { LANGUAGE_TAG, type Locale } from './locale';

/** U+2212: a hyphen is too short beside tabular figures and may be left behind at the end of a line. */
const MINUS = '\u2212';
const NBSP = '\u00a0';

const DECIMAL_SEPARATOR: Readonly<Record<Locale, string>> = { pl: ',', en: '.' };

/** Polish drops the separator in four-digit numbers by default; a column of amounts must not. */
const grouped = forEachLocale((tag) => new Intl.NumberFormat(tag, { useGrouping: 'always' }));
const plain = forEachLocale(
  (tag) => new Intl.NumberFormat(tag, { useGrouping: 'always', maximumFractionDigits: 3 }),
);

/** Builds the costly `Intl` object once for each language instead of once for each call. */
export function forEachLocale<T>(make: (tag: string) => T): Readonly<Record<Locale, T>> {
  return { pl: make(LANGUAGE_TAG.pl), en: make(LANGUAGE_TAG.en) };
}

/**
 * A whole number of hundredths with exactly two decimals: 9900000 → „99 000,00” / "99,000.00".
 * Integer arithmetic only, so that no amount or share ever passes through a fraction.
 *
 * @throws RangeError when the value is not a safe integer
 */
export function formatHundredths(hundredths: number, locale: Locale): string {
  if (!Number.isSafeInteger(hundredths))
    throw new RangeError(`Not a whole number of hundredths: ${hundredths}`);
  const magnitude = Math.abs(hundredths);
  const rest = magnitude % 100;
  const whole = grouped[locale].format((magnitude - rest) / 100);
  const sign = hundredths < 0 ? MINUS : '';
  return `${sign}${whole}${DECIMAL_SEPARATOR[locale]}${String(rest).padStart(2, '0')}`;
}

/**
 * A count or a measured quantity, up to three decimals, grouped by thousands: 1234.5 → „1 234,5” / "1,234.5".
 * Never for money: amounts go through `formatAmount`.
 *
 * @throws RangeError when the value is not finite
 */
export function formatNumber(value: number, locale: Locale): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const text = plain[locale].format(Math.abs(value));
  return value < 0 ? `${MINUS}${text}` : text;
}

/**
 * A number of units given in whole thousandths, without idle zeros: 2500 → „2,5” / "2.5".
 *
 * @throws RangeError when the value is not a safe integer from zero up
 */
export function formatQuantity(thousandths: number, locale: Locale): string {
  if (!Number.isSafeInteger(thousandths) || thousandths < 0) {
    throw new RangeError(`Not a whole number of thousandths: ${thousandths}`);
  }
  const rest = thousandths % 1000;
  const whole = grouped[locale].format((thousandths - rest) / 1000);
  const decimals = String(rest).padStart(3, '0').replace(/0+$/, '');
  return decimals === '' ? whole : `${whole}${DECIMAL_SEPARATOR[locale]}${decimals}`;
}

/** A share in basis points (1/100 of a per cent) with two decimals: 8750 → „87,50 %” / "87.50%". */
export function formatShare(basisPoints: number, locale: Locale): string {
  const text = formatHundredths(basisPoints, locale);
  return locale === 'pl' ? `${text}${NBSP}%` : `${text}%`;
}

/** A share in basis points without idle decimals: 2000 → „20 %” / "20%", 1250 → „12,5 %”. For limits and weights. */
export function formatPercent(basisPoints: number, locale: Locale): string {
  const decimal = DECIMAL_SEPARATOR[locale];
  const [whole = '', rest = ''] = formatHundredths(basisPoints, locale).split(decimal);
  const kept = rest.replace(/0+$/, '');
  const text = kept === '' ? whole : `${whole}${decimal}${kept}`;
  return locale === 'pl' ? `${text}${NBSP}%` : `${text}%`;
}
