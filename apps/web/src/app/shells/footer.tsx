import { Link } from 'react-router';
import { useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { footer } from '@nurt/wording/publication';
import { apiHref } from '../../shared/api';
import { paths } from '../../shared/paths';
import { Mark } from '../mark';
import css from './shell.module.css';

/** The foot of the public pages: whose service this is, its notes, and the same data for machines. */
export function Footer() {
  const { product, tagline } = useText(common);
  const t = useText(footer);
  return (
    <footer className={`${css['footer']} nurt-no-print`}>
      <div>
        <p className={css['footerBrand']}>
          <Mark size={24} />
          <span>
            <strong>{product}</strong> · {tagline}
          </span>
        </p>
        <ul aria-label={t.service}>
          <li>
            <Link to={paths.verify}>{t.verify}</Link>
          </li>
          <li>
            <Link to={paths.accessibility}>{t.accessibility}</Link>
          </li>
          <li>
            <Link to={paths.privacy}>{t.privacy}</Link>
          </li>
        </ul>
        <ul aria-label={t.data}>
          <li>
            <a href="/api/docs">{t.api}</a>
          </li>
          <li>
            <a href={apiHref('GET /api/public/calls')}>{t.calls}</a>
          </li>
          <li>
            <a href={apiHref('GET /api/public/grants')}>{t.grants}</a>
          </li>
          <li>
            <a href={apiHref('GET /api/public/programmes')}>{t.programmes}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
