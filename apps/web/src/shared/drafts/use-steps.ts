import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { fieldId, focusField } from '@nurt/ui';

const PARAMETER = 'czesc';

export interface Steps<Part extends string> {
  readonly current: Part;
  /** Address of a part, for links. */
  readonly to: (part: Part) => string;
  /** Opens the part and puts focus into the field at the path. */
  readonly goTo: (part: Part, path?: string) => void;
}

/**
 * Which part of a long form is on the screen: it stands in the address, so that the browser's way back works.
 *
 * @param start the part for those who come without one
 */
export function useSteps<Part extends string>(parts: readonly Part[], start: Part): Steps<Part> {
  const [search, setSearch] = useSearchParams();
  const [first] = useState(start);
  const asked = search.get(PARAMETER);
  const current = parts.find((part) => part === asked) ?? first;
  const target = useRef<{ readonly part: Part; readonly path: string | null } | null>(null);
  const shown = useRef(current);

  useEffect(() => {
    const wanted = target.current;
    // The part that was asked for is not on the screen yet.
    if (wanted !== null && wanted.part !== current) return;
    if (wanted === null && shown.current === current) return;
    shown.current = current;
    target.current = null;
    const path = wanted?.path ?? null;
    // The part's own heading, so that the keyboard and a screen reader start where the part starts.
    if (path === null)
      document.querySelector<HTMLElement>('[data-part-heading]')?.focus({ preventScroll: true });
    else focusPath(path);
  });

  const goTo = useCallback(
    (part: Part, path?: string) => {
      if (part === shown.current && path !== undefined) return focusPath(path);
      target.current = { part, path: path ?? null };
      setSearch({ [PARAMETER]: part }, { preventScrollReset: path !== undefined });
    },
    [setSearch],
  );
  return useMemo(() => ({ current, to: addressOf, goTo }), [current, goTo]);
}

const addressOf = (part: string) => `?${PARAMETER}=${part}`;

/** The field at the path, or the nearest thing around it that is on the screen: its row, its list. */
function focusPath(path: string): void {
  const steps = path.split('.');
  while (steps.length > 0) {
    const id = fieldId(steps.join('.'));
    if (document.getElementById(id)) return focusField(id);
    steps.pop();
  }
}
