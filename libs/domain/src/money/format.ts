import { basisPoints, type BasisPoints } from './basis-points';
import { grosze, type Grosze } from './grosze';
import { quantity, type Quantity } from './quantity';

/** An amount as an input field shows it: "1234,50", "-0,05"; no grouping, no currency. */
export function formatPlainAmount(amount: Grosze): string {
  const sign = grosze(amount) < 0 ? '-' : '';
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${sign}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

/** The same with its thousands apart, as a field that has been left shows it: "400 000,00". The space does not break. */
export function formatGroupedAmount(amount: Grosze): string {
  return formatPlainAmount(amount).replace(/\B(?=(?:\d{3})+,)/g, '\u00a0');
}

/**
 * An amount as the number of a spreadsheet's cell, in złoty. A cell knows nothing but floating point; nothing is computed
 * with it here, and up to `MAX_AMOUNT` it shows the same two decimals.
 */
export function spreadsheetAmount(amount: Grosze): number {
  return grosze(amount) / 100;
}

/** A number of units as an input field shows it: "2", "2,5", "0,125". */
export function formatPlainQuantity(units: Quantity): string {
  return trimmed(String(quantity(units)).padStart(4, '0'), 3);
}

/** A share in per cent as an input field shows it, without the sign: "12,5", "100", "0,01". */
export function formatPlainPercent(share: BasisPoints): string {
  return trimmed(String(basisPoints(share)).padStart(3, '0'), 2);
}

function trimmed(digits: string, decimals: number): string {
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  const whole = digits.slice(0, -decimals);
  return fraction === '' ? whole : `${whole},${fraction}`;
}
