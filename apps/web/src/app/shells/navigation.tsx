import { useId, useState, type ComponentType, type ReactNode } from 'react';
import { IconMenu2, IconX } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import type { Permission } from '@nurt/domain/access';
import { useSession } from '../../shared/session';
import { isCurrent } from './current';
import css from './shell.module.css';

export interface NavItem {
  readonly to: string;
  /** Other addresses that stand under this item: where their breadcrumb leads to it. */
  readonly also?: readonly string[];
  readonly label: string;
  readonly icon?: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
  /** Shown only to those who may. */
  readonly requires?: Permission;
  /** The landing page of a shell is current only at its own address. */
  readonly exact?: boolean;
}

interface MainNavigationProps {
  items: readonly NavItem[];
  place: 'top' | 'side';
  /** What folds with the list: a search. */
  children?: ReactNode;
}

/** The navigation of a shell; on a phone it folds into a button. */
export function MainNavigation({ items, place, children }: MainNavigationProps) {
  const t = useText(common);
  const { may } = useSession();
  const { key, pathname } = useLocation();
  const id = useId();
  // Opened at one location, so that following a link closes it by itself.
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const opened = openedAt === key;
  const Icon = opened ? IconX : IconMenu2;
  const shown = items.filter(({ requires }) => requires === undefined || may(requires));
  if (shown.length === 0) return null;
  return (
    <nav aria-label={t.mainNavigation} className={`${css['nav']} nurt-no-print`} data-place={place}>
      <button
        type="button"
        className={css['navButton']}
        aria-expanded={opened}
        aria-controls={id}
        onClick={() => setOpenedAt(opened ? null : key)}
      >
        <Icon size={20} aria-hidden />
        <span>{t.menu}</span>
      </button>
      <ul id={id} data-opened={opened || undefined}>
        {shown.map((item) => {
          const { to, label, icon: ItemIcon } = item;
          return (
            <li key={to}>
              <Link to={to} aria-current={isCurrent(item, pathname) ? 'page' : undefined}>
                {ItemIcon && <ItemIcon size={20} stroke={1.75} aria-hidden />}
                {label}
              </Link>
            </li>
          );
        })}
      </ul>
      {children}
    </nav>
  );
}
