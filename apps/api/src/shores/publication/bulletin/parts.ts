import { documentWording } from '@nurt/wording/documents';
import type { Locale } from '@nurt/wording/format';
import { element, lines, type Content, type Markup } from '../markup';

/** What a person wrote, kept apart so that marks of direction in it turn nothing round it (Unicode UAX 9). */
export function person(text: string): Markup {
  return element('bdi', {}, text);
}

/** A longer text in the language of the authority, one paragraph for each that its author made. */
export function written(text: string, locale: Locale): Markup {
  if (text.trim() === '') return element('p', {}, documentWording[locale].common.notWritten);
  const paragraphs = text.trim().split(/\n\s*\n/);
  return lines(...paragraphs.map((part) => element('p', { lang: 'pl', dir: 'auto' }, part)));
}

/** Names with their values. */
export function definitions(rows: readonly (readonly [name: string, value: Content] | false)[]): Markup {
  return element(
    'dl',
    {},
    '\n',
    lines(...rows.flatMap((row) => (row ? [element('dt', {}, row[0]), element('dd', {}, row[1])] : []))),
  );
}

export function numbered(items: readonly Content[]): Markup {
  return element('ol', {}, '\n', lines(...items.map((item) => element('li', {}, item))));
}

/** A table that a screen reader can walk: a caption, a heading for each column, the first cell names its row. */
export function dataTable(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Content[])[],
): Markup {
  const row = (cells: readonly Markup[]): Markup => element('tr', {}, ...cells);
  return element(
    'table',
    {},
    '\n',
    lines(
      element('caption', {}, caption),
      element('thead', {}, row(columns.map((name) => element('th', { scope: 'col' }, name)))),
      element(
        'tbody',
        {},
        ...rows.map((cells) =>
          row(
            cells.map((cell, index) =>
              index === 0 ? element('th', { scope: 'row' }, cell) : element('td', {}, cell),
            ),
          ),
        ),
      ),
    ),
  );
}
