import type { ReactNode } from 'react';
import css from './layout.module.css';

/**
 * Main content with a narrow column beside it: the panel of a record at the end, the index of a form at the start.
 * The column comes first for those who read or tab in order and on a narrow screen: the next step is not looked for
 * below a long record. What is only beside the point, `after` the content there.
 */
export function Split({
  aside,
  side = 'end',
  after = false,
  children,
}: {
  aside: ReactNode;
  side?: 'start' | 'end';
  after?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={css['split']} data-side={side}>
      {!after && <div className={css['aside']}>{aside}</div>}
      <div className={css['main']}>{children}</div>
      {after && <div className={css['aside']}>{aside}</div>}
    </div>
  );
}
