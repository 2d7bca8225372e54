import { Section, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { home } from '@nurt/wording/publication';
import { Link } from 'react-router';
import { useApi } from '../../shared/api';
import { paths } from '../../shared/paths';
import css from './publication.module.css';

/** Drafts on which people may speak now. Where there are none the first page says nothing about it. */
export function OpenConsultations() {
  const t = useText(home);
  const locale = useLocale();
  const { data = [] } = useApi('GET /api/public/consultations');
  const open = data.filter(({ phase }) => phase === 'open');
  if (open.length === 0) return null;
  return (
    <Section
      title={t.consultations}
      actions={
        <Link to={paths.consultations} className={css['more']}>
          {t.allConsultations}
        </Link>
      }
    >
      <ul className={css['rows']}>
        {open.map(({ id, title, authority, endsOn }) => (
          <li key={id}>
            <p>
              <Link to={paths.consultation(id)} lang="pl">
                {title}
              </Link>
            </p>
            <p className={css['meta']}>
              <span lang="pl">{authority.name}</span>
              <span>{t.remarksUntil(formatDate(endsOn, locale))}</span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
