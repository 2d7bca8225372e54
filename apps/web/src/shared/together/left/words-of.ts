import { sameValue, valueAt, type DraftRules } from '@nurt/domain/drafts';
import type { FieldWords } from '../field-words';
import type { KeptCopy } from '../kept-copy';

/** One place whose words the server never had. */
export interface LeftField {
  readonly path: string;
  readonly name: string;
  readonly lines: readonly string[];
}

/**
 * What of the copies the server never had, each place once and as it was typed last.
 *
 * @param stands what the document says now, where it is still there: what has come into it all the same is left out
 */
export function leftFields<Content extends object>(
  rules: DraftRules<Content>,
  words: FieldWords<Content>,
  copies: readonly KeptCopy<Content>[],
  stands: Content | null,
): readonly LeftField[] {
  const fields = new Map<string, LeftField>();
  for (const { screen, typed, ...copy } of copies) {
    const add = (path: string, lines: readonly string[]) => {
      if (lines.length > 0) fields.set(path, { path, name: words.name(path, screen), lines });
    };
    for (const { path, to } of rules.unsent({ ...copy, disputes: [] }, screen)) {
      const isThere = stands !== null && sameValue(valueAt(stands, path), to);
      if (!isThere && rules.placeOf(path)?.kind !== 'order') add(path, words.lines(path, to, screen));
    }
    for (const [path, text] of Object.entries(typed)) add(path, [text]);
  }
  return [...fields.values()];
}

/** The same as one text, to be pasted elsewhere. */
export function leftText(fields: readonly LeftField[]): string {
  return fields.map(({ name, lines }) => [name, ...lines].join('\n')).join('\n\n');
}
