/** The longest text that is taken over from a register, characters. */
const LONGEST_TEXT = 500;

/** What lies at the path of a parsed answer, or undefined where the answer has another shape. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, key)
        ? (found as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}

/** The text at the path on one line, without control characters; empty where there is none. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  const found = at(value, ...path);
  if (typeof found !== 'string') return '';
  return found
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_TEXT);
}

/** Street and number as one line: „ul. Gołębia 3/4”. */
export function streetLine(street: string, house: string, flat: string, city: string): string {
  const number = flat ? `${house}/${flat}` : house;
  return [street || city, number].filter((part) => part !== '').join(' ');
}
