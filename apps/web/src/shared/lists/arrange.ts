import type { Sort } from '@nurt/ui';

/** What a list can be sorted by: text in the order of the reader's alphabet, numbers, or nothing yet (always last). */
export type SortValue = string | number | null;

/** Without case and accents, so that „zolc” finds „Żółć”. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/ł/gi, 'l')
    .toLowerCase();
}

/** Does one of the texts contain every word of what was typed? An empty query matches everything. */
export function matchesText(query: string, texts: readonly (string | null)[]): boolean {
  const haystack = plain(texts.filter((text) => text !== null).join(' '));
  return plain(query)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

/**
 * The rows in the chosen order; equal ones stay as they came. Rows without a value come last in both directions.
 *
 * @param by how to read each sortable column; a column that is not here leaves the order alone
 */
export function arranged<Row>(
  rows: readonly Row[],
  sort: Sort | undefined,
  by: Readonly<Record<string, (row: Row) => SortValue>>,
  locale: string,
): readonly Row[] {
  const read = sort && by[sort.key];
  if (!read) return rows;
  const direction = sort.direction === 'ascending' ? 1 : -1;
  const collator = new Intl.Collator(locale, { numeric: true });
  return [...rows].sort((a, b) => {
    const [left, right] = [read(a), read(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return direction * (left - right);
    return direction * collator.compare(String(left), String(right));
  });
}
