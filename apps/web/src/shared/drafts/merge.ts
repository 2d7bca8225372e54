/** The parts of a long document by name, as they are saved: each part by itself. */
export type Parts<Content> = Partial<Content>;

/** Do two values say the same? Both are plain data, as JSON carries it. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => same(item, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same(a[key], b[key]));
}

/** The parts that differ from those of the base; what is only in the base does not count as a change. */
export function changedParts<Content extends object>(base: Content, now: Content): Parts<Content> {
  const keys = Object.keys(now) as (keyof Content)[];
  return Object.fromEntries(
    keys.filter((key) => !same(base[key], now[key])).map((key) => [key, now[key]]),
  ) as Parts<Content>;
}

/** What came of putting two sets of changes together. */
export interface Merged<Content> {
  /** Both sets of changes; where they clash, mine. */
  readonly content: Content;
  /** Parts in which the same thing was changed in two ways. */
  readonly conflicts: readonly (keyof Content)[];
}

/**
 * Puts together what was changed here and what was changed elsewhere since both knew the same base. Rows are matched
 * by their id and fields by their name, so two people may work on different rows of one list.
 */
export function mergeContent<Content extends object>(
  base: Content,
  mine: Content,
  theirs: Content,
): Merged<Content> {
  const conflicts: (keyof Content)[] = [];
  const keys = Object.keys(mine) as (keyof Content)[];
  const content = Object.fromEntries(
    keys.map((key) => {
      const merged = mergeValue(base[key], mine[key], theirs[key]);
      if (merged === CLASH) conflicts.push(key);
      return [key, merged === CLASH ? mine[key] : merged];
    }),
  ) as Content;
  return { content, conflicts };
}

const CLASH = Symbol('clash');

function mergeValue(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  if (isRows(base) && isRows(mine) && isRows(theirs)) return mergeRows(base, mine, theirs);
  if (isRecord(base) && isRecord(mine) && isRecord(theirs)) return mergeFields(base, mine, theirs);
  return CLASH;
}

function mergeFields(base: Plain, mine: Plain, theirs: Plain): unknown {
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const merged = [...keys].map((key) => [key, mergeValue(base[key], mine[key], theirs[key])] as const);
  return merged.some(([, value]) => value === CLASH) ? CLASH : Object.fromEntries(merged);
}

/** The order is theirs; rows that were added here come last. */
function mergeRows(base: readonly Plain[], mine: readonly Plain[], theirs: readonly Plain[]): unknown {
  const find = (rows: readonly Plain[], key: unknown) => rows.find((row) => keyOf(row) === key);
  const merged: unknown[] = [];
  for (const row of theirs) {
    const key = keyOf(row);
    const before = find(base, key);
    const own = find(mine, key);
    if (own) merged.push(mergeValue(before, own, row));
    else if (!before) merged.push(row);
    // Removed here: it stays removed only if nobody changed it elsewhere.
    else if (!same(before, row)) return CLASH;
  }
  for (const row of mine) {
    const key = keyOf(row);
    if (find(theirs, key)) continue;
    const before = find(base, key);
    if (!before) merged.push(row);
    else if (!same(before, row)) return CLASH;
  }
  return merged.includes(CLASH) ? CLASH : merged;
}

type Plain = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRows(value: unknown): value is readonly Plain[] {
  return Array.isArray(value) && value.every((row) => isRecord(row) && keyOf(row) !== undefined);
}

/** Rows are known by their own id, or by the cost item that they speak of. */
function keyOf(row: Plain): unknown {
  return row['id'] ?? row['costId'];
}
