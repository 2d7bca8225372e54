import { Link } from 'react-router';
import { useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { paths } from '../../shared/paths';
import { Mark } from '../mark';
import css from './shell.module.css';

/** The foot of the public pages. */
export function Footer() {
  const t = useText(common);
  return (
    <footer className={`${css['footer']} nurt-no-print`}>
      <div>
        <p className={css['footerBrand']}>
          <Mark size={24} />
          <span>
            <strong>{t.product}</strong> · {t.tagline}
          </span>
        </p>
        <ul>
          <li>
            <Link to={paths.calls}>{t.nav.calls}</Link>
          </li>
          <li>
            <Link to={paths.grants}>{t.nav.grants}</Link>
          </li>
          <li>
            <a href="/api/docs">{t.openData}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
