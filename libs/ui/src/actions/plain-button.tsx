import type { ReactNode } from 'react';
import { Link } from 'react-router';
import css from './plain-button.module.css';

interface Look {
  /** The expected next step is filled, the default; any other way is outlined. */
  variant?: 'filled' | 'default';
  fullWidth?: boolean;
  children: ReactNode;
}

/*
 * The two buttons of pages that must stay light: they look like the component library's, but need nothing of it.
 * Forms and decisions use the library's own, which can show that they are busy.
 */

/** A link that looks like a button: it leads to where something is done. */
export function ButtonLink({ to, variant = 'filled', fullWidth, children }: Look & { to: string }) {
  return (
    <Link to={to} className={css['button']} data-variant={variant} data-block={fullWidth || undefined}>
      {children}
    </Link>
  );
}

/** A button that does something at once. */
export function PlainButton(props: Look & { onClick: () => void }) {
  const { onClick, variant = 'filled', fullWidth, children } = props;
  return (
    <button
      type="button"
      onClick={onClick}
      className={css['button']}
      data-variant={variant}
      data-block={fullWidth || undefined}
    >
      {children}
    </button>
  );
}
