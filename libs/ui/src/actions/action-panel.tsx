import { useId, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { common } from '@nurt/wording/common';
import { useText } from '../locale';
import css from './actions.module.css';

/** One thing that can be done to a record now, or why it cannot. */
export interface Action {
  readonly key: string;
  readonly label: string;
  /** Does it here … */
  readonly onClick?: () => void;
  /** … or leads to where it is done. */
  readonly to?: string;
  /** Why it cannot be done now; the button stays in sight, switched off. */
  readonly refused?: string;
  /** A sentence about what it does. */
  readonly hint?: ReactNode;
  /** The expected next step, drawn filled; the others are outlined. */
  readonly primary?: boolean;
  readonly danger?: boolean;
  readonly busy?: boolean;
}

/** The panel beside a record: what can be done now, drawn from its `moves`; a refused move says why. */
export function ActionPanel({
  title,
  actions,
  children,
}: {
  title?: string;
  actions: readonly Action[];
  children?: ReactNode;
}) {
  const t = useText(common);
  const id = useId();
  return (
    <section aria-labelledby={id} className={`${css['panel']} nurt-no-print`}>
      <h2 id={id}>{title ?? t.available.now}</h2>
      {children}
      {actions.length === 0 && !children && <p className={css['hint']}>{t.available.nothing}</p>}
      {actions.map((action) => (
        <PanelAction key={action.key} action={action} />
      ))}
    </section>
  );
}

function PanelAction({ action }: { action: Action }) {
  const reasonId = useId();
  const { label, onClick, to, refused, hint, primary, danger, busy } = action;
  const look = {
    variant: primary ? 'filled' : danger ? 'outline' : 'default',
    color: danger ? 'red' : undefined,
    fullWidth: true,
    'aria-describedby': refused || hint ? reasonId : undefined,
  } as const;
  return (
    <div>
      {to && !refused ? (
        <Button component={Link} to={to} {...look}>
          {label}
        </Button>
      ) : (
        // `aria-disabled` instead of `disabled`: the keyboard can reach the button and hear why it is off.
        <Button
          {...look}
          onClick={refused ? undefined : onClick}
          loading={busy}
          aria-disabled={refused ? true : undefined}
          data-disabled={refused ? true : undefined}
        >
          {label}
        </Button>
      )}
      {(refused || hint) && (
        <p id={reasonId} className={css['hint']}>
          {refused ?? hint}
        </p>
      )}
    </div>
  );
}
