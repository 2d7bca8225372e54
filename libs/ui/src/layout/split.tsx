import type { ReactNode } from 'react';
import css from './layout.module.css';

/**
 * Main content with a narrow column beside it: the panel of a record at the end, the index of a form at the start.
 * On a narrow screen the column stands above the content (start) or below it (end).
 */
export function Split({
  aside,
  side = 'end',
  children,
}: {
  aside: ReactNode;
  side?: 'start' | 'end';
  children: ReactNode;
}) {
  return (
    <div className={css['split']} data-side={side}>
      {side === 'start' && <div className={css['aside']}>{aside}</div>}
      <div className={css['main']}>{children}</div>
      {side === 'end' && <div className={css['aside']}>{aside}</div>}
    </div>
  );
}
