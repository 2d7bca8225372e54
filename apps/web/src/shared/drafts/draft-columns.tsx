import type { ReactNode } from 'react';
import css from './drafts.module.css';

/**
 * The index of a long form beside its current part; above it on a phone. Leaving a field sends what was written,
 * without waiting for a pause.
 */
export function DraftColumns({
  index,
  onLeaveField,
  children,
}: {
  index: ReactNode;
  onLeaveField: () => void;
  children: ReactNode;
}) {
  return (
    <div className={css['columns']}>
      <div className={css['index']}>{index}</div>
      <div onBlur={onLeaveField}>{children}</div>
    </div>
  );
}
