import type { ReactNode } from 'react';
import css from './forms.module.css';

/** Fields one under another, at the width in which a line can be read. */
export function Fields({ children }: { children: ReactNode }) {
  return <div className={css['fields']}>{children}</div>;
}

/** Short fields that belong together on one line: a postal code and a town. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={css['row']}>{children}</div>;
}

/** The end of a form: its main button first, then the ways out, then the state of saving. */
export function FormActions({ children, sticky = false }: { children: ReactNode; sticky?: boolean }) {
  return (
    <div className={css['formActions']} data-sticky={sticky || undefined}>
      {children}
    </div>
  );
}
