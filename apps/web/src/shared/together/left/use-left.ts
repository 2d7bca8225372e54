import { useCallback, useEffect, useMemo, useState } from 'react';
import { useSession } from '../../session';
import { KeptPlace, type KeptCopy } from '../kept-copy';

/** Milliseconds until an editor that this page has just taken the place of has let go of its copy. */
const LET_GO = 700;

export interface Left<Content> {
  /** Copies of closed windows that the server never had all of, oldest first. */
  readonly copies: readonly KeptCopy<Content>[];
  /** Takes them off this device. */
  forget(): void;
}

/** What windows of this person have left on this device of a draft that is written no more. */
export function useLeft<Content>(keptAs: string, draftId: string): Left<Content> {
  const { session } = useSession();
  const accountId = session?.account.id ?? '';
  // A window that keeps nothing itself: it only looks for what others have left.
  const place = useMemo(
    () => new KeptPlace<Content>(keptAs, accountId, draftId, 'reader'),
    [keptAs, accountId, draftId],
  );
  const [copies, setCopies] = useState<readonly KeptCopy<Content>[]>([]);
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const left = await place.left();
      if (!isGone) setCopies(left.copies);
    };
    void look();
    const timer = setTimeout(() => void look(), LET_GO);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [place]);
  const forget = useCallback(() => {
    void place.left().then((left) => left.forget());
    setCopies([]);
  }, [place]);
  return { copies, forget };
}
