import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { ReportRowView } from '@nurt/contracts/settlement';
import { DataTable, EmptyState, InPolish, MoneyText, Page, useLocale, useText } from '@nurt/ui';
import { formatDate, formatDateTime } from '@nurt/wording/format';
import { records } from '@nurt/wording/records';
import { grants, reports } from '@nurt/wording/settlement';
import { useApi } from '../../../shared/api';
import { TabLinks } from '../../../shared/lists';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { useOrganisation } from '../../../shared/session';
import { today } from '../../../shared/today';
import { ReportStatusLabel } from './report-status';
import css from './reports.module.css';

/** The final reports of the organisation, soonest due first. */
export function OwnReportsPage() {
  const t = useText(reports);
  const g = useText(grants);
  const { organisation } = useOrganisation();
  const query = useApi(
    'GET /api/reports',
    { query: { organisationId: organisation?.id } },
    { enabled: organisation !== null },
  );
  const none = (
    <EmptyState
      title={t.empty}
      action={
        <Button component={Link} to={paths.organisation.agreements} variant="default">
          {t.toAgreements}
        </Button>
      }
    >
      {t.emptyText}
    </EmptyState>
  );
  return (
    <Page title={t.title} lead={t.lead}>
      <TabLinks
        label={g.tabs}
        tabs={[
          { to: paths.organisation.agreements, label: g.agreementsTab, current: false },
          { to: paths.organisation.reports, label: g.reportsTab, current: true },
        ]}
      />
      {organisation === null ? (
        none
      ) : (
        <Loaded query={query} as="part">
          {(rows) => <ReportsTable rows={rows} empty={none} />}
        </Loaded>
      )}
    </Page>
  );
}

function ReportsTable({ rows, empty }: { rows: readonly ReportRowView[]; empty: React.ReactNode }) {
  const t = useText(reports);
  const r = useText(records);
  const locale = useLocale();
  return (
    <DataTable
      caption={t.list}
      summary={t.count(rows.length)}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.organisation.report(id)}
      empty={empty}
      columns={[
        {
          key: 'title',
          header: t.columns.title,
          cell: ({ agreement, year }) => (
            <span className={css['stacked']}>
              <InPolish>{agreement.title}</InPolish>
              {year !== null && <small className={css['quiet']}>{t.ofYear(year)}</small>}
            </span>
          ),
        },
        { key: 'agreement', header: t.columns.agreement, cell: ({ agreement }) => agreement.number },
        {
          key: 'status',
          header: t.columns.status,
          cell: ({ status }) => <ReportStatusLabel status={status} />,
        },
        {
          key: 'due',
          header: t.columns.due,
          cell: ({ status, dueOn }) => (
            <span className={css['stacked']}>
              {formatDate(dueOn, locale)}
              {(status === 'draft' || status === 'returned') && dueOn < today() && <small>{r.overdue}</small>}
            </span>
          ),
        },
        {
          key: 'submitted',
          header: t.columns.submitted,
          cell: ({ submittedAt }) => submittedAt && formatDateTime(submittedAt, locale),
        },
        {
          key: 'grant',
          header: t.columns.grant,
          align: 'end',
          cell: ({ grantGrosze }) => <MoneyText amount={grantGrosze} />,
        },
      ]}
    />
  );
}
