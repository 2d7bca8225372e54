import { useEffect, useRef, type ReactNode } from 'react';
import { IconChevronRight } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { common } from '@nurt/wording/common';
import { bound } from '@nurt/wording/format';
import { useLocale, useText } from '../locale';
import css from './layout.module.css';

/** One step of the path above the title. */
export interface Crumb {
  readonly label: string;
  readonly to: string;
  /** The label is what somebody wrote, in Polish. */
  readonly written?: boolean;
}

export interface PageProps {
  /** The one h1 of the page; also the title of the browser's tab. */
  title: string;
  /** The title is what somebody wrote, in Polish, whatever language the screen speaks. */
  written?: boolean;
  /** Pages above this one, from the top; the page itself is not repeated. */
  breadcrumb?: readonly Crumb[];
  /** A status label beside the title. */
  status?: ReactNode;
  /** One or two sentences under the title: what this is and what to do here. */
  lead?: ReactNode;
  /** Buttons and links at the right of the title. */
  actions?: ReactNode;
  /** Narrow for forms and texts, wide (default) for tables and records. */
  width?: 'narrow' | 'wide';
  children: ReactNode;
}

/**
 * The frame of every page. Names the browser's tab and, after a navigation inside the product, moves focus to the
 * heading, so that keyboard and screen-reader users start where the new page starts.
 */
export function Page({
  title,
  written,
  breadcrumb,
  status,
  lead,
  actions,
  width = 'wide',
  children,
}: PageProps) {
  const t = useText(common);
  const polish = useLocale() === 'pl' || written;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${t.product}`;
  }, [title, t.product]);
  useFocusOnArrival(heading);
  return (
    <div className={css['page']} data-width={width}>
      {breadcrumb && breadcrumb.length > 0 && (
        <nav aria-label={t.breadcrumb} className={`${css['crumbs']} nurt-no-print`}>
          <ol>
            {breadcrumb.map(({ label, to, written: ofRecord }) => (
              <li key={to}>
                <Link to={to} lang={ofRecord ? 'pl' : undefined}>
                  {ofRecord ? bound(label) : label}
                </Link>
                <IconChevronRight size={16} aria-hidden />
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className={css['top']}>
        <div className={css['head']}>
          <div className={css['headline']}>
            <h1 ref={heading} tabIndex={-1} lang={written ? 'pl' : undefined}>
              {polish ? bound(title) : title}
            </h1>
            {status}
          </div>
          {actions && <div className={`${css['actions']} nurt-no-print`}>{actions}</div>}
        </div>
        {lead && <div className={css['lead']}>{lead}</div>}
      </div>
      {children}
    </div>
  );
}

/** Where the last heading was announced; the first page of a visit is left to the browser. */
let announced: string | undefined;

function useFocusOnArrival(heading: React.RefObject<HTMLElement | null>) {
  const { pathname } = useLocation();
  useEffect(() => {
    const arrivedByLink = announced !== undefined && announced !== pathname;
    announced = pathname;
    if (arrivedByLink) heading.current?.focus({ preventScroll: true });
  }, [pathname, heading]);
}
