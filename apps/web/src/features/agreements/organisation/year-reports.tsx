import { Link } from 'react-router';
import type { AgreementView } from '@nurt/contracts/agreements';
import { DataTable, MoneyText, Section, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { grants, reports } from '@nurt/wording/settlement';
import { paths } from '../../../shared/paths';

/** What each budget year bears of a multi-year grant, and the report on it. */
export function YearReports({
  agreement: { years, awaitsReports, reportDueOn },
}: {
  agreement: AgreementView;
}) {
  const t = useText(grants).yearReports;
  const { statusOf } = useText(reports);
  const locale = useLocale();
  if (years.length === 0) return null;
  return (
    <Section title={t.title} lead={awaitsReports ? `${t.lead} ${t.awaits}` : t.lead}>
      <DataTable
        caption={t.title}
        captionHidden
        rows={years}
        rowKey={({ year }) => String(year)}
        empty={null}
        columns={[
          { key: 'year', header: t.year, cell: ({ year }) => year },
          {
            key: 'report',
            header: t.report,
            cell: ({ report }) =>
              report === null ? (
                `${t.final}, ${t.due(formatDate(reportDueOn, locale))}`
              ) : report.id === null || report.status === null ? (
                t.due(formatDate(report.dueOn, locale))
              ) : (
                <span>
                  <Link to={paths.organisation.report(report.id)}>{statusOf[report.status]}</Link>,{' '}
                  {t.due(formatDate(report.dueOn, locale))}
                </span>
              ),
          },
          {
            key: 'part',
            header: t.part,
            align: 'end',
            cell: ({ grosze }) => <MoneyText amount={grosze} />,
          },
        ]}
      />
    </Section>
  );
}
