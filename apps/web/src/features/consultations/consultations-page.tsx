import type { PublicConsultationRowView } from '@nurt/contracts/programmes';
import { EmptyState, Page, useLocale, useText } from '@nurt/ui';
import { consultations } from '@nurt/wording/consultations';
import { formatDate } from '@nurt/wording/format';
import { Link } from 'react-router';
import { useApi } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import css from '../../shared/consultations/consultations.module.css';
import { PhaseLabel } from './phase-label';

/** Every consultation of a draft programme, the one that ends last first. */
export function ConsultationsPage() {
  const t = useText(consultations);
  const query = useApi('GET /api/public/consultations');
  return (
    <Page title={t.title} lead={t.lead}>
      <Loaded query={query} as="part">
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={t.none}>{t.noneText}</EmptyState>
          ) : (
            <ul className={css['rows']}>
              {list.map((row) => (
                <li key={row.id}>
                  <Row row={row} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

function Row({ row }: { row: PublicConsultationRowView }) {
  const t = useText(consultations);
  const locale = useLocale();
  return (
    <>
      <h2 lang="pl">
        <Link to={paths.consultation(row.id)}>{row.title}</Link>
      </h2>
      <p className={css['meta']}>
        <PhaseLabel phase={row.phase} reported={row.reportedAt !== null} />
        <span lang="pl">{row.authority.name}</span>
        <span>{t.from(formatDate(row.startsOn, locale), formatDate(row.endsOn, locale))}</span>
        <span>{t.remarks(row.remarkCount)}</span>
      </p>
    </>
  );
}
