declare const groszeBrand: unique symbol;

/** An amount of money in grosze (1/100 zł): a safe integer, possibly negative for a difference. */
export type Grosze = number & { readonly [groszeBrand]: 'Grosze' };

/** Is this value a whole number of grosze that can be computed with exactly? */
export function isGrosze(n: unknown): n is Grosze {
  return typeof n === 'number' && Number.isSafeInteger(n);
}

/**
 * Takes a plain number of grosze as money.
 * @throws RangeError unless it is a safe integer: money is never rounded silently.
 */
export function grosze(n: number): Grosze {
  if (!isGrosze(n)) throw new RangeError(`Not a whole, exact number of grosze: ${String(n)}`);
  return (n === 0 ? 0 : n) as Grosze;
}

/** Nothing: 0 grosze. It prints as 0,00 zł and is a real amount, never a stand-in for rubbish input. */
export const ZERO: Grosze = grosze(0);

/** The largest amount that can be typed or planned: 9 999 999 999,99 zł, in grosze. */
export const MAX_AMOUNT: Grosze = grosze(999_999_999_999);

/**
 * a + b in grosze.
 * @throws RangeError when the sum cannot be held exactly.
 */
export function addGrosze(a: Grosze, b: Grosze): Grosze {
  return grosze(a + b);
}

/**
 * a − b in grosze; the difference may be negative.
 * @throws RangeError when the difference cannot be held exactly.
 */
export function subtractGrosze(a: Grosze, b: Grosze): Grosze {
  return grosze(a - b);
}

/**
 * The sum of a list in grosze; 0 for an empty list.
 * @throws RangeError when the sum cannot be held exactly.
 */
export function sumGrosze(list: Iterable<Grosze>): Grosze {
  let sum = 0n;
  for (const amount of list) sum += BigInt(grosze(amount));
  return groszeFromBigInt(sum);
}

/**
 * Brings an exact intermediate result back to money.
 * @throws RangeError when it does not fit.
 */
export function groszeFromBigInt(n: bigint): Grosze {
  return grosze(Number(n));
}
