import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { dateInWarsaw } from '@nurt/domain/calendar';
import {
  DataTable,
  EmptyState,
  InPolish,
  MoneyText,
  Page,
  StatusLabel,
  useLocale,
  useText,
  type Column,
} from '@nurt/ui';
import { formatAmount, formatDateTime } from '@nurt/wording/format';
import { records } from '@nurt/wording/records';
import { settlementOffice } from '@nurt/wording/settlement-office';
import { useApi } from '../../../shared/api';
import {
  arranged,
  FilterBar,
  NothingFound,
  OfficeYearFilter,
  TabLinks,
  useList,
  YEAR,
  yearAsked,
  type ListState,
} from '../../../shared/lists';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { DueDay } from '../../../shared/records';
import { useSession } from '../../../shared/session';
import { isReportState, REPORT_STATES, reportRows, type ReportRow } from './report-rows';
import css from './settlement.module.css';
import { REPORT_TONE } from './status';

const FILTERS = [YEAR, 'stan'] as const;
type List = ListState<(typeof FILTERS)[number]>;

/** Final reports: to check, with the organisation, awaited, accepted. */
export function ReportsPage() {
  const t = useText(settlementOffice);
  const list = useList(FILTERS);
  const query = yearAsked(list);
  const reports = useApi('GET /api/office/reports', { query }, { keepPrevious: true });
  const agreements = useApi('GET /api/office/agreements', { query }, { keepPrevious: true });
  return (
    <Page title={t.title} lead={t.lead} actions={<ToReturns />}>
      <FilterBar>
        <OfficeYearFilter list={list} />
      </FilterBar>
      <Loaded query={reports} as="part">
        {(had) => (
          <Loaded query={agreements} as="part">
            {(all) => <ReportList rows={reportRows(had, all)} list={list} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function ToReturns() {
  const t = useText(settlementOffice);
  const { may } = useSession();
  const returns = useApi('GET /api/office/returns', {}, { enabled: may('return.read') });
  if (!may('return.read')) return null;
  return (
    <Button component={Link} to={paths.office.returns} variant="default">
      {t.toReturns(returns.data?.filter(({ moves }) => moves.length > 0).length ?? 0)}
    </Button>
  );
}

const SORTS = {
  task: ({ agreement }: ReportRow) => agreement.title,
  organisation: ({ organisation }: ReportRow) => organisation,
  due: ({ dueOn }: ReportRow) => dueOn,
  submitted: ({ submittedAt }: ReportRow) => submittedAt,
  grant: ({ grantGrosze }: ReportRow) => grantGrosze,
};

function ReportList({ rows, list }: { rows: readonly ReportRow[]; list: List }) {
  const t = useText(settlementOffice);
  const { all } = useText(records);
  const locale = useLocale();
  const { stan } = list.values;
  const columns = useColumns();
  if (rows.length === 0 && list.filtered) return <NothingFound onClear={list.clear} />;
  if (rows.length === 0) return <EmptyState title={t.empty}>{t.emptyText}</EmptyState>;
  const found = isReportState(stan) ? rows.filter(({ state }) => state === stan) : rows;
  const grants = found.reduce((sum, { grantGrosze }) => sum + grantGrosze, 0);
  return (
    <>
      <TabLinks
        label={t.states}
        tabs={[
          { to: list.link('stan', ''), label: all, count: rows.length, current: !isReportState(stan) },
          ...REPORT_STATES.map((state) => ({
            to: list.link('stan', state),
            label: t.stateOf[state],
            count: rows.filter((row) => row.state === state).length,
            current: state === stan,
          })),
        ]}
      />
      <DataTable
        caption={t.list}
        captionHidden
        summary={`${t.count(found.length)}, ${t.grantsTogether(formatAmount(grants, locale))}`}
        columns={columns}
        rows={arranged(found, list.sort, SORTS, locale)}
        rowKey={({ key }) => key}
        rowHref={({ reportId, agreement }) =>
          reportId === null ? paths.office.agreement(agreement.id) : paths.office.report(reportId)
        }
        sort={list.sort}
        onSort={list.onSort}
        empty={<EmptyState title={t.nothingHere} />}
      />
    </>
  );
}

function useColumns(): Column<ReportRow>[] {
  const t = useText(settlementOffice);
  const locale = useLocale();
  return [
    {
      key: 'task',
      header: t.task,
      sortable: true,
      cell: ({ agreement, year }) => (
        <>
          <InPolish>{agreement.title}</InPolish> <span className={css['number']}>{agreement.number}</span>
          {year !== null && <span className={css['number']}>, {t.ofYear(year)}</span>}
        </>
      ),
    },
    {
      key: 'organisation',
      header: t.organisation,
      sortable: true,
      written: true,
      cell: ({ organisation }) => organisation,
    },
    {
      key: 'state',
      header: t.state,
      cell: ({ state }) => <StatusLabel tone={REPORT_TONE[state]}>{t.stateOf[state]}</StatusLabel>,
    },
    {
      key: 'due',
      header: t.due,
      sortable: true,
      // What came in time and is being corrected is not overdue; what came late says so beside its day.
      cell: ({ dueOn, state }) => <DueDay day={dueOn} open={state === 'awaited'} />,
    },
    {
      key: 'submitted',
      header: t.submitted,
      sortable: true,
      cell: ({ submittedAt, dueOn }) =>
        submittedAt === null ? (
          '–'
        ) : (
          <div className={css['submitted']}>
            {formatDateTime(submittedAt, locale)}
            {dateInWarsaw(new Date(submittedAt)) > dueOn && (
              <StatusLabel tone="warning">{t.late}</StatusLabel>
            )}
          </div>
        ),
    },
    {
      key: 'grant',
      header: t.grant,
      align: 'end',
      sortable: true,
      cell: ({ grantGrosze }) => <MoneyText amount={grantGrosze} />,
    },
  ];
}
