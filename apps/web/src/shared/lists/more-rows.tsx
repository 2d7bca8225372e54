import { useEffect, useRef, type ReactNode } from 'react';
import { PlainButton, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { records } from '@nurt/wording/records';
import { FailedPart } from '../state-pages';
import css from './lists.module.css';

export interface MoreRowsProps {
  /** The list as it is being read. */
  pages: {
    readonly data: { readonly pages: readonly unknown[] } | undefined;
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly isFetchNextPageError: boolean;
    readonly error: Error | null;
    readonly fetchNextPage: () => unknown;
  };
  /** Rows on the screen, and rows that there are. */
  shown: number;
  total: number;
  /** The table; each row has a link. */
  children: ReactNode;
}

/**
 * A table that is read page by page, with the button that reads on. Focus then goes to the first row that is new:
 * the button would be below it, or gone.
 */
export function MoreRows({ pages, shown, total, children }: MoreRowsProps) {
  const t = useText(records);
  const { more, loading } = useText(common);
  const rows = useRef<HTMLDivElement>(null);
  const shownBefore = useRef<number | null>(null);
  useEffect(() => {
    const before = shownBefore.current;
    if (before === null || shown === before) return;
    shownBefore.current = null;
    // Fewer rows: a filter was changed meanwhile, and whoever did it is there.
    if (shown > before) rows.current?.querySelectorAll('tbody tr')[before]?.querySelector('a')?.focus();
  }, [shown]);

  const readOn = () => {
    if (pages.isFetchingNextPage) return;
    shownBefore.current = shown;
    pages.fetchNextPage();
  };
  const paged = pages.hasNextPage || (pages.data?.pages.length ?? 0) > 1;
  return (
    <>
      <div ref={rows}>{children}</div>
      <div className={`${css['more']} nurt-no-print`} hidden={!paged}>
        <p role="status">{pages.isFetchingNextPage ? loading : t.shownOf(shown, total)}</p>
        {pages.isFetchNextPageError ? (
          <FailedPart error={pages.error} retry={readOn} />
        ) : (
          pages.hasNextPage && (
            <PlainButton variant="default" onClick={readOn}>
              {more}
            </PlainButton>
          )
        )}
      </div>
    </>
  );
}
