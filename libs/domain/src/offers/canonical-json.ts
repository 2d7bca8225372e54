/**
 * One text for one value: keys sorted by code unit, no spaces, numbers and strings as JSON writes them (RFC 8785),
 * members without a value left out. Equal values give equal texts, whatever order they were written in, so that the
 * text can be hashed.
 * @throws TypeError for what JSON cannot hold: a number that is not finite, a function, a date, nothing inside a list.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && !(value instanceof Date)) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  throw new TypeError(`Not a value of JSON: ${String(value)}`);
}
