import { isLocalDate } from '@nurt/domain/calendar';
import { isPlain, valueAt, type DraftRules, type Leaf, type Plain } from '@nurt/domain/drafts';
import { isGrosze } from '@nurt/domain/money';
import { useLocale, useText } from '@nurt/ui';
import { draftTogether } from '@nurt/wording/drafts';
import { formatAmount, formatDate } from '@nurt/wording/format';

/** The places of a document and what stands there, in words. */
export interface FieldWords<Content> {
  /** What the place is called: „I.1.2 Scena: Koszt jednostkowy”. The content names the row. */
  name: (path: string, content: Content) => string;
  /** What stands at the place, line by line; nothing for what is not written. */
  lines: (path: string, value: unknown, content: Content) => readonly string[];
}

/** The words of one form. */
export interface FormWords<Content> {
  /** A field, rows as `*`: `costs/*\/name`. */
  readonly field: (path: string) => string;
  readonly list: (list: string) => string;
  /** A row by what it says and where it stands. @param place from zero; -1 where it is in no list any more */
  readonly row: (list: string, row: Plain, place: number, content: Content) => string;
  /** One of the values of a choice. */
  readonly choice: (name: string, value: string) => string;
  /** What the others know nothing of: links, quantities. Undefined for the usual words. */
  readonly leaf?: (leaf: Leaf, name: string, value: unknown, content: Content) => string | undefined;
  /** What one cost takes in a year. */
  readonly year?: (year: number) => string;
}

/** The places of a document (`costs/<id>/unitCostGrosze`) and their values in the words of its form. */
export function useWordsOf<Content extends object>(
  { placeOf }: DraftRules<Content>,
  words: FormWords<Content>,
): FieldWords<Content> {
  const locale = useLocale();
  const together = useText(draftTogether);

  const rowName = (list: string, row: Plain, content: Content): string => {
    const rows = valueAt(content, list);
    const place = Array.isArray(rows) ? rows.findIndex((one: Plain) => one['id'] === row['id']) : -1;
    return words.row(list, row, place, content);
  };

  const leafText = (leaf: Leaf, name: string, value: unknown, content: Content): string => {
    if (value === null || value === '') return '';
    const own = words.leaf?.(leaf, name, value, content);
    if (own !== undefined) return own;
    switch (leaf.kind) {
      case 'amount':
        return isGrosze(value) ? formatAmount(value, locale) : '';
      case 'day':
        return isLocalDate(value) ? formatDate(value, locale) : '';
      case 'flag':
        return value === true ? together.yes : together.no;
      case 'choice':
        return words.choice(name, String(value));
      default:
        return String(value);
    }
  };

  const lines: FieldWords<Content>['lines'] = (path, value, content) => {
    const place = placeOf(path);
    if (place === null || value === null || value === undefined) return [];
    switch (place.kind) {
      case 'leaf':
        return leafText(place.leaf, lastOf(path), value, content).split('\n').filter(Boolean);
      case 'year':
        return isGrosze(value) ? [formatAmount(value, locale)] : [];
      case 'order': {
        const list = listOf(path);
        return (value as readonly string[]).flatMap((id) => {
          const row = valueAt(content, `${list}/${id}`);
          return isPlain(row) ? [rowName(list, row, content)] : [];
        });
      }
      case 'row':
        if (!isPlain(value)) return [];
        return Object.entries(value).flatMap(([field, held]) => {
          const [said] = lines(`${path}/${field}`, held, content);
          return said === undefined ? [] : [`${words.field(`${listOf(path)}/*/${field}`)}: ${said}`];
        });
    }
  };

  return {
    lines,
    name: (path, content) => {
      const place = placeOf(path);
      const rowPath = /^(.*)\/([0-9a-f]{8}-[0-9a-f-]{27})(?:\/(.*))?$/i.exec(path);
      if (place?.kind === 'order') return `${words.list(listOf(path))}: ${together.order}`;
      if (rowPath === null) return words.field(path);
      const [, list = '', id = '', field] = rowPath;
      const row = valueAt(content, `${list}/${id}`);
      const title = isPlain(row) ? rowName(list, row, content) : words.list(list);
      if (field === undefined) return title;
      const year = /^years\/(\d{4})$/.exec(field)?.[1];
      const named = year === undefined ? undefined : words.year?.(Number(year));
      return `${title}: ${named ?? words.field(`${list}/*/${field}`)}`;
    },
  };
}

export const lastOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const listOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
