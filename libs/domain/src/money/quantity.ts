import { grosze, groszeFromBigInt, type Grosze } from './grosze';
import { divideHalfUp } from './rounding';

declare const quantityBrand: unique symbol;

/** A number of units in whole thousandths: 1000 is one unit, 2500 is 2,5 units. Never negative. */
export type Quantity = number & { readonly [quantityBrand]: 'Quantity' };

/** How many thousandths make one unit. */
export const QUANTITY_SCALE = 1000;

/** The largest quantity that can be typed: 999 999 999,999 units, in thousandths. */
export const MAX_QUANTITY: Quantity = 999_999_999_999 as Quantity;

/** Is this value a quantity in whole, non-negative thousandths of a unit? */
export function isQuantity(n: unknown): n is Quantity {
  return typeof n === 'number' && Number.isSafeInteger(n) && n >= 0;
}

/**
 * Takes a plain number of thousandths as a quantity.
 * @throws RangeError unless it is a non-negative safe integer.
 */
export function quantity(thousandths: number): Quantity {
  if (!isQuantity(thousandths)) throw new RangeError(`Not a quantity in thousandths: ${String(thousandths)}`);
  return (thousandths === 0 ? 0 : thousandths) as Quantity;
}

/**
 * The value of a cost line: unit cost × number of units, in grosze rounded half up.
 * @throws RangeError when the result cannot be held exactly.
 */
export function lineTotal(unitCost: Grosze, units: Quantity): Grosze {
  return groszeFromBigInt(
    divideHalfUp(BigInt(grosze(unitCost)) * BigInt(quantity(units)), BigInt(QUANTITY_SCALE)),
  );
}
