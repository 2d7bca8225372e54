import { useSearchParams } from 'react-router';
import type { Sort } from '@nurt/ui';

const SORT = 'sortuj';

/** Filters and order of a list. They live in the address, so that a list can be linked to and returned to. */
export interface ListState<Filter extends string> {
  /** What is chosen; an empty text is no filter. */
  readonly values: Readonly<Record<Filter, string>>;
  readonly filtered: boolean;
  readonly sort: Sort | undefined;
  set(filter: Filter, value: string): void;
  clear(): void;
  /** The same list with another choice in one filter, as a link within the page. */
  link(filter: Filter, value: string): string;
  onSort(sort: Sort): void;
}

/**
 * Reads and changes the filters and the order in the address.
 *
 * @param filters names of the parameters, in Polish like the rest of the address
 */
export function useList<Filter extends string>(filters: readonly Filter[]): ListState<Filter> {
  const [search, setSearch] = useSearchParams();
  const change = (name: string, value: string) =>
    setSearch((previous) => withChoice(previous, name, value), { replace: true, preventScrollReset: true });
  const values = Object.fromEntries(filters.map((name) => [name, search.get(name) ?? ''])) as Record<
    Filter,
    string
  >;
  return {
    values,
    filtered: filters.some((name) => values[name] !== ''),
    sort: sortOf(search.get(SORT)),
    set: change,
    clear: () => setSearch({}, { replace: true, preventScrollReset: true }),
    link: (filter, value) => `?${withChoice(search, filter, value).toString()}`,
    onSort: ({ key, direction }) => change(SORT, direction === 'descending' ? `-${key}` : key),
  };
}

function withChoice(search: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = new URLSearchParams(search);
  if (value === '') next.delete(name);
  else next.set(name, value);
  return next;
}

function sortOf(text: string | null): Sort | undefined {
  if (text === null || text === '') return undefined;
  return text.startsWith('-')
    ? { key: text.slice(1), direction: 'descending' }
    : { key: text, direction: 'ascending' };
}
