/**
 * Measures sides against each other in short slices that take turns, forwards and backwards, so that whatever else
 * the machine does meets all of them alike.
 *
 * @param {Record<string, (warmUp: boolean) => Promise<{requests: number, seconds: number}>>} sides one slice of each
 * @param {number} rounds counted slices of each side; one more is run before and thrown away
 * @returns {Promise<Record<string, number>>} the median rate of each side, in requests a second
 */
export async function interleave(sides, rounds) {
  const names = Object.keys(sides);
  const rates = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) await sides[name](true);
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const { requests, seconds } = await sides[name](false);
      rates[name].push(requests / seconds);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(rates[name])]));
}

/** The middle of the numbers; of an even count the mean of the two in the middle. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
