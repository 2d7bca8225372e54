/**
 * numerator / denominator, rounded half up to a whole number; exact for integers of any size.
 * A half is rounded away from zero, so that a reversal mirrors the amount it reverses.
 * @throws RangeError when the denominator is not positive.
 */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new RangeError('The denominator must be positive');
  if (numerator < 0n) return -divideHalfUp(-numerator, denominator);
  return (2n * numerator + denominator) / (2n * denominator);
}
