import type { PublicGrantRowView } from '@nurt/contracts/publication';
import {
  ButtonLink,
  DataTable,
  EmptyState,
  MoneyText,
  Page,
  useLocale,
  useText,
  type Column,
} from '@nurt/ui';
import { grants as texts } from '@nurt/wording/publication';
import { useApi } from '../../shared/api';
import {
  arranged,
  FilterBar,
  FilterSelect,
  FilterText,
  matchesText,
  NothingFound,
  useList,
} from '../../shared/lists';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import { authoritiesOf } from './call-filters';
import { Count } from './count';
import { StageLabel } from './labels';
import css from './publication.module.css';

const YEAR = 'rok';
const AUTHORITY = 'urzad';
const TEXT = 'szukaj';

const SORT_BY = {
  zadanie: ({ title }: PublicGrantRowView) => title,
  rok: ({ year }: PublicGrantRowView) => year,
  przyznano: ({ awardedGrosze }: PublicGrantRowView) => awardedGrosze,
  wyplacono: ({ paidGrosze }: PublicGrantRowView) => paidGrosze,
  rozliczono: ({ settledGrosze }: PublicGrantRowView) => settledGrosze,
};

/** Every grant with where its money is, and the sums of what the filters leave. */
export function GrantsPage() {
  const t = useText(texts);
  const grants = useApi('GET /api/public/grants');
  return (
    <Page title={t.title} lead={t.lead}>
      <Loaded query={grants} as="part">
        {(list) => (list.length === 0 ? <NoGrants /> : <List grants={list} />)}
      </Loaded>
    </Page>
  );
}

function List({ grants }: { grants: readonly PublicGrantRowView[] }) {
  const t = useText(texts);
  const locale = useLocale();
  const list = useList([YEAR, AUTHORITY, TEXT]);
  const columns = useColumns();
  const chosen = list.values;
  const authorities = authoritiesOf(grants);
  const years = [...new Set(grants.map(({ year }) => year))].sort((a, b) => b - a);
  const found = grants.filter(
    (grant) =>
      (chosen[YEAR] === '' || String(grant.year) === chosen[YEAR]) &&
      (chosen[AUTHORITY] === '' || grant.authority.id === chosen[AUTHORITY]) &&
      matchesText(chosen[TEXT], [grant.organisation, grant.title]),
  );
  return (
    <div className={css['list']}>
      <FilterBar>
        <FilterSelect
          list={list}
          name={YEAR}
          label={t.year}
          choices={years.map((year) => ({ value: String(year), label: String(year) }))}
        />
        {authorities.length > 1 && (
          <FilterSelect
            list={list}
            name={AUTHORITY}
            label={t.authority}
            choices={authorities.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <FilterText list={list} name={TEXT} label={t.searchLabel} />
      </FilterBar>
      <Count>{t.count(found.length)}</Count>
      <DataTable
        caption={t.list}
        captionHidden
        rows={arranged(found, list.sort, SORT_BY, locale)}
        rowKey={({ id }) => id}
        rowHref={({ id }) => paths.grant(id)}
        sort={list.sort}
        onSort={list.onSort}
        empty={<NothingFound onClear={list.clear} />}
        columns={columns(found)}
      />
    </div>
  );
}

/** The columns, with the sums of the rows that are shown. */
function useColumns(): (rows: readonly PublicGrantRowView[]) => readonly Column<PublicGrantRowView>[] {
  const t = useText(texts);
  const amount = (
    rows: readonly PublicGrantRowView[],
    key: string,
    header: string,
    read: (row: PublicGrantRowView) => number,
  ): Column<PublicGrantRowView> => ({
    key,
    header,
    align: 'end',
    sortable: true,
    cell: (row) => <MoneyText amount={read(row)} />,
    sum: <MoneyText amount={rows.reduce((sum, row) => sum + read(row), 0)} />,
  });
  return (rows) => [
    {
      key: 'zadanie',
      header: t.task,
      sortable: true,
      cell: ({ title, organisation }) => (
        <span lang="pl">
          {title}
          <small className={css['under']}>{organisation}</small>
        </span>
      ),
    },
    { key: 'rok', header: t.year, sortable: true, cell: ({ year }) => year },
    amount(rows, 'przyznano', t.awarded, ({ awardedGrosze }) => awardedGrosze),
    amount(rows, 'wyplacono', t.paid, ({ paidGrosze }) => paidGrosze),
    amount(rows, 'rozliczono', t.settled, ({ settledGrosze }) => settledGrosze),
    { key: 'stage', header: t.stage, cell: (grant) => <StageLabel grant={grant} /> },
  ];
}

function NoGrants() {
  const t = useText(texts);
  return (
    <EmptyState
      title={t.none}
      action={
        <ButtonLink to={paths.calls} variant="default">
          {t.toCalls}
        </ButtonLink>
      }
    >
      {t.noneText}
    </EmptyState>
  );
}
