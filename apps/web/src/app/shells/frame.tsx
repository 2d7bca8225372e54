import type { ReactNode } from 'react';
import { useMediaQuery } from '@mantine/hooks';
import { Link, Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { SkipLink, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { paths } from '../../shared/paths';
import { useSession } from '../../shared/session';
import { Mark } from '../mark';
import { AccountMenu } from './account-menu';
import { MainNavigation, type NavItem } from './navigation';
import css from './shell.module.css';
import { Switches } from './switches';

export interface FrameProps {
  /** Where the mark leads. */
  home: string;
  /** Which part of the product this is, beside the name; nothing on the public pages. */
  place?: string;
  /** Something of the shell's own in the header: the switch between organisations. */
  tools?: ReactNode;
  /** A search, beside the navigation. */
  search?: ReactNode;
  nav: readonly NavItem[];
  /** Along the top, or in a column at the left with icons. */
  navPlace: 'top' | 'side';
  footer?: ReactNode;
  /** The page, when it needs a guard around it; the plain outlet otherwise. */
  children?: ReactNode;
}

/** What all four shells share: skip link, header with the mark, navigation, the page, footer. */
export function Frame({ home, place, tools, search, nav, navPlace, footer, children }: FrameProps) {
  const t = useText(common);
  const { demo } = useSession();
  const busy = useNavigation().state === 'loading';
  // Where there is no room for a column, the navigation folds into a button on the line of the header.
  const isNarrow = useMediaQuery('(max-width: 61.99em)', undefined, { getInitialValueInEffect: false });
  const inHeader = navPlace === 'top' || isNarrow === true;
  return (
    <div className={css['shell']} data-nav={navPlace}>
      <SkipLink to="tresc">{t.skipToContent}</SkipLink>
      <div className={css['progress']} data-busy={busy || undefined} aria-hidden />
      {demo && (
        <aside aria-label={t.demoLabel} className={`${css['demo']} nurt-no-print`}>
          {t.demoBand} <Link to={paths.outbox}>{t.outbox}</Link>
        </aside>
      )}
      <header className={`${css['header']} nurt-no-print`}>
        <div className={css['bar']} data-tools={tools ? true : undefined}>
          <Link to={home} className={css['brand']}>
            <Mark />
            <span>
              {t.product}
              {place && <small>{place}</small>}
            </span>
          </Link>
          {tools}
          {inHeader && (
            <MainNavigation items={nav} place="top">
              {search}
            </MainNavigation>
          )}
          <div className={css['tools']}>
            <Switches />
            <AccountMenu />
          </div>
        </div>
      </header>
      <div className={css['body']}>
        {!inHeader && <MainNavigation items={nav} place="side" />}
        <main id="tresc" tabIndex={-1} className={css['main']}>
          {children ?? <Outlet />}
        </main>
      </div>
      {footer}
      <ScrollRestoration />
    </div>
  );
}
