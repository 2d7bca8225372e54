import { useCallback, useState } from 'react';
import { mergeContent } from './merge';
import type { Choices } from './version-choice';

/** The same parts changed here and elsewhere; somebody has to choose. */
export interface Conflict<Content> {
  readonly parts: readonly (keyof Content & string)[];
  readonly mine: Content;
  readonly theirs: Content;
  /** Which version of each part stays; null leaves the question open. */
  readonly decide: (choices: Choices | null) => void;
}

export interface Settling<Content> {
  /** What the person is asked; null while nothing is. */
  readonly conflict: Conflict<Content> | null;
  /**
   * Puts together what was written here and elsewhere since both knew `before`, and asks about what clashes.
   * @returns null where the person decides later
   */
  readonly settle: (before: Content, mine: Content, theirs: Content) => Promise<Content | null>;
}

/** Two people wrote the same document: what does not clash is put together, and about the rest the person decides. */
export function useSettle<Content extends object>(): Settling<Content> {
  const [conflict, setConflict] = useState<Conflict<Content> | null>(null);
  const settle = useCallback(
    async (before: Content, mine: Content, theirs: Content): Promise<Content | null> => {
      const merged = mergeContent(before, mine, theirs);
      if (merged.conflicts.length === 0) return merged.content;
      const parts = merged.conflicts as (keyof Content & string)[];
      const choices = await new Promise<Choices | null>((decide) => {
        setConflict({ parts, mine, theirs, decide });
      });
      setConflict(null);
      if (choices === null) return null;
      const chosen = parts.filter((part) => choices[part] === 'theirs').map((part) => [part, theirs[part]]);
      return { ...merged.content, ...(Object.fromEntries(chosen) as Partial<Content>) };
    },
    [],
  );
  return { conflict, settle };
}
