/** What became of a typed identifier: its normal form, or a stable code of what is wrong. */
export type ParsedIdentifier<Code extends string> =
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly code: Code };

/** Accepts an identifier. */
export function accepted(value: string): { readonly ok: true; readonly value: string } {
  return { ok: true, value };
}

/** Refuses an identifier with a code. */
export function refused<Code extends string>(code: Code): { readonly ok: false; readonly code: Code } {
  return { ok: false, code };
}

/** The text without spaces of any kind and hyphens, as people type long numbers. */
export function withoutSeparators(text: string): string {
  return text.replace(/[\s\u2010-\u2015-]/g, '');
}

/** The sum of digit × weight over as many leading digits as there are weights. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

/**
 * Guards a maker of identifiers.
 * @throws RangeError unless the text is exactly `count` digits.
 */
export function requireDigits(text: string, count: number): string {
  if (!new RegExp(`^\\d{${count}}$`).test(text)) throw new RangeError(`Expected ${count} digits: ${text}`);
  return text;
}
