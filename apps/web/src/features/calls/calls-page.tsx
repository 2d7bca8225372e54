import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { CallRowView } from '@nurt/contracts/calls';
import { CALL_PHASES } from '@nurt/domain/calls';
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
import { calls } from '@nurt/wording/calls';
import { formatAmount, formatDateTime } from '@nurt/wording/format';
import { useApi } from '../../shared/api';
import {
  arranged,
  FilterBar,
  FilterSelect,
  FilterText,
  matchesText,
  NothingFound,
  OfficeYearFilter,
  useList,
  YEAR,
  yearAsked,
  type ListState,
} from '../../shared/lists';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import { useSession } from '../../shared/session';
import css from './calls.module.css';
import { PHASE_TONE } from './phase';

const FILTERS = [YEAR, 'etap', 'pozycja', 'szukaj'] as const;
type List = ListState<(typeof FILTERS)[number]>;

/** The calls of the authority. */
export function CallsPage() {
  const t = useText(calls);
  const { may } = useSession();
  const list = useList(FILTERS);
  const query = useApi('GET /api/office/calls', { query: yearAsked(list) }, { keepPrevious: true });
  const create = may('call.write') && (
    <Button component={Link} to={paths.office.newCall}>
      {t.create}
    </Button>
  );
  return (
    <Page title={t.title} lead={t.lead} actions={create}>
      <Loaded query={query} as="part">
        {(rows) =>
          rows.length > 0 || list.filtered ? (
            <CallList rows={rows} list={list} />
          ) : (
            <>
              <FilterBar>
                <OfficeYearFilter list={list} />
              </FilterBar>
              <EmptyState title={t.empty} action={create}>
                {t.emptyText}
              </EmptyState>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function CallList({ rows, list }: { rows: readonly CallRowView[]; list: List }) {
  const t = useText(calls);
  const locale = useLocale();
  const { etap, pozycja, szukaj } = list.values;
  const lines = [...new Set(rows.map(({ lineName }) => lineName))];
  const found = rows.filter(
    ({ phase, lineName, title, number }) =>
      (etap === '' || phase === etap) &&
      (pozycja === '' || lineName === pozycja) &&
      matchesText(szukaj, [title, number]),
  );
  const shown = arranged(found, list.sort, SORTS, locale);
  const pools = found.reduce((sum, { poolGrosze }) => sum + (poolGrosze ?? 0), 0);
  return (
    <>
      <FilterBar>
        <FilterText list={list} name="szukaj" />
        <OfficeYearFilter list={list} />
        <FilterSelect
          list={list}
          name="etap"
          label={t.phase}
          choices={CALL_PHASES.map((value) => ({ value, label: t.phaseOf[value] }))}
        />
        <FilterSelect
          list={list}
          name="pozycja"
          label={t.line}
          choices={lines.map((value) => ({ value, label: value }))}
        />
      </FilterBar>
      <DataTable
        caption={t.list}
        captionHidden
        summary={`${t.count(found.length)}, ${t.poolsTogether(formatAmount(pools, locale))}`}
        columns={useColumns()}
        rows={shown}
        rowKey={({ id }) => id}
        rowHref={({ id }) => paths.office.call(id)}
        sort={list.sort}
        onSort={list.onSort}
        empty={<NothingFound onClear={list.clear} />}
      />
    </>
  );
}

const SORTS = {
  title: ({ title }: CallRowView) => title,
  closes: ({ closesAt }: CallRowView) => closesAt,
  pool: ({ poolGrosze }: CallRowView) => poolGrosze,
  offers: ({ offers }: CallRowView) => offers,
};

function useColumns(): Column<CallRowView>[] {
  const t = useText(calls);
  const locale = useLocale();
  return [
    {
      key: 'title',
      header: t.name,
      sortable: true,
      cell: ({ title, number }) => (
        <>
          <InPolish>{title}</InPolish>
          {number && <span className={css['number']}> {number}</span>}
        </>
      ),
    },
    {
      key: 'phase',
      header: t.phase,
      cell: ({ phase }) => <StatusLabel tone={PHASE_TONE[phase]}>{t.phaseOf[phase]}</StatusLabel>,
    },
    { key: 'line', header: t.line, cell: ({ lineName }) => lineName, written: true },
    {
      key: 'closes',
      header: t.closes,
      sortable: true,
      cell: ({ closesAt }) => (closesAt ? formatDateTime(closesAt, locale) : t.notSet),
    },
    {
      key: 'offers',
      header: t.offers,
      align: 'end',
      sortable: true,
      cell: ({ offers, number }) => (number === null ? '–' : offers),
    },
    {
      key: 'pool',
      header: t.pool,
      align: 'end',
      sortable: true,
      cell: ({ poolGrosze }) => (poolGrosze === null ? t.notSet : <MoneyText amount={poolGrosze} />),
    },
  ];
}
