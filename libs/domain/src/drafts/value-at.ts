import { ORDER } from './place';
import { isPlain, type Plain } from './same';

/** There is nothing at the path: its row was removed, or the form has no such part. */
export const ABSENT = Symbol('absent');

interface Keyed {
  readonly list: readonly Plain[];
  readonly keyOf: (row: Plain) => string;
}

/** Lists are addressed by the ids of their rows; the years of a cost by the year. */
function keyed(value: unknown): Keyed | null {
  if (!Array.isArray(value)) return null;
  return { list: value.filter(isPlain), keyOf: (row) => String(row['id'] ?? row['year']) };
}

/**
 * What stands at the path of a draft. A row that is not there, and a year without an amount, is null; a field of a
 * row that is not there is `ABSENT`.
 */
export function valueAt(content: object, path: string): unknown {
  return read(content, path.split('/'));
}

function read(value: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const rows = keyed(value);
  if (rows === null) return isPlain(value) && Object.hasOwn(value, step) ? read(value[step], rest) : ABSENT;
  if (step === ORDER) return rows.list.map(rows.keyOf);
  const row = rows.list.find((candidate) => rows.keyOf(candidate) === step);
  if (row === undefined) return rest.length === 0 ? null : ABSENT;
  return rest.length === 0 ? ('year' in row ? row['grosze'] : row) : read(row, rest);
}

/** The draft with the value at the path; a row or a year is added or, with null, taken away. */
export function withValueAt<Content extends object>(content: Content, path: string, to: unknown): Content {
  return write(content, path.split('/'), to) as Content;
}

function write(value: unknown, steps: readonly string[], to: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return to;
  const rows = keyed(value);
  if (rows === null) {
    if (!isPlain(value)) return value;
    return { ...value, [step]: write(value[step], rest, to) };
  }
  const { list, keyOf } = rows;
  if (step === ORDER) return arranged(list, to as readonly string[], keyOf);
  const place = list.findIndex((row) => keyOf(row) === step);
  if (rest.length > 0) return place < 0 ? value : list.with(place, write(list[place], rest, to) as Plain);
  const year = /^\d{4}$/.test(step) ? Number(step) : null;
  const others = list.filter((row) => keyOf(row) !== step);
  if (to === null) return others;
  if (year !== null)
    return [...others, { year, grosze: to }].sort((a, b) => Number(keyOf(a)) - Number(keyOf(b)));
  return place < 0 ? [...list, to] : list.with(place, to as Plain);
}

/** The rows in the wanted order; rows that it does not name stay behind the row that they stood behind. */
function arranged(
  list: readonly Plain[],
  order: readonly string[],
  keyOf: (row: Plain) => string,
): readonly Plain[] {
  const named = new Set(order);
  const byKey = new Map(list.map((row) => [keyOf(row), row]));
  const followers = new Map<string | null, Plain[]>();
  let leader: string | null = null;
  for (const row of list) {
    if (named.has(keyOf(row))) leader = keyOf(row);
    else followers.set(leader, [...(followers.get(leader) ?? []), row]);
  }
  return [
    ...(followers.get(null) ?? []),
    ...[...named].flatMap((key) => {
      const row = byKey.get(key);
      return row === undefined ? [] : [row, ...(followers.get(key) ?? [])];
    }),
  ];
}
