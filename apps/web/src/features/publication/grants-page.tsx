import type { PublicGrantRowView, PublicGrantsView } from '@nurt/contracts/publication';
import type { GrantOrder, PublicGrantsQuery } from '@nurt/contracts/publication/requests';
import { ButtonLink, DataTable, EmptyState, MoneyText, Page, useText, type Column } from '@nurt/ui';
import { formatApplicants } from '@nurt/wording/format';
import { grants as texts } from '@nurt/wording/publication';
import { useApi, useApiPages, type ApiPages } from '../../shared/api';
import {
  FilterBar,
  FilterSelect,
  FilterText,
  MoreRows,
  NothingFound,
  useList,
  YEAR,
  yearAsked,
  type ListState,
} from '../../shared/lists';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import { yearNow } from '../../shared/today';
import { Count } from './count';
import { StageLabel } from './labels';
import css from './publication.module.css';

const AUTHORITY = 'urzad';
const TEXT = 'szukaj';
/** Stands for the year in the address when all of them are asked for. */
const ALL_YEARS = 'wszystkie';

type Filter = typeof YEAR | typeof AUTHORITY | typeof TEXT;

/** The columns that the list can be ordered by: their names in the address, and the server's. */
const ORDERS = {
  zadanie: 'title',
  rok: 'year',
  przyznano: 'awarded',
  wyplacono: 'paid',
  rozliczono: 'settled',
} as const;

/** Grants with where their money is, and the sums of what the filters leave: of the newest year unless told. */
export function GrantsPage() {
  const t = useText(texts);
  // For the years alone: with a year and a single row the server adds up neither all years nor all pages.
  const known = useApi('GET /api/public/grants', { query: { year: yearNow(), limit: 1 } });
  return (
    <Page title={t.title} lead={t.lead}>
      <Loaded query={known} as="part">
        {({ choices: { years } }) => (years[0] === undefined ? <NoGrants /> : <Grants newest={years[0]} />)}
      </Loaded>
    </Page>
  );
}

function Grants({ newest }: { newest: number }) {
  const list = useList<Filter>([YEAR, AUTHORITY, TEXT]);
  const grants = useApiPages('GET /api/public/grants', { query: asked(list, newest) });
  return (
    <Loaded query={grants} as="part">
      {({ pages }) => <List pages={pages} list={list} reading={grants} newest={newest} />}
    </Loaded>
  );
}

/** What the address asks for. What no filter of this page could have written there is left out. */
function asked(list: ListState<Filter>, newest: number): PublicGrantsQuery {
  const { values, sort } = list;
  const order = sort && sort.key in ORDERS ? ORDERS[sort.key as keyof typeof ORDERS] : undefined;
  const authority = values[AUTHORITY];
  return {
    ...(values[YEAR] !== ALL_YEARS && { year: newest, ...yearAsked(list) }),
    ...(/^[\da-f-]{36}$/i.test(authority) && { authority }),
    q: values[TEXT].slice(0, 200),
    ...(order && { sort: (sort?.direction === 'descending' ? `-${order}` : order) satisfies GrantOrder }),
  };
}

interface ListProps {
  pages: readonly PublicGrantsView[];
  list: ListState<Filter>;
  reading: ApiPages<'GET /api/public/grants'>;
  newest: number;
}

function List({ pages, list, reading, newest }: ListProps) {
  const t = useText(texts);
  const columns = useColumns();
  const latest = pages.at(-1);
  if (!latest) return null;
  const { total, sums, choices } = latest;
  const rows = pages.flatMap(({ items }) => items);
  return (
    <div className={css['list']}>
      <FilterBar>
        <FilterSelect
          list={list}
          name={YEAR}
          label={t.year}
          every={String(newest)}
          choices={[
            ...choices.years
              .filter((year) => year !== newest)
              .map((year) => ({ value: String(year), label: String(year) })),
            { value: ALL_YEARS, label: t.allYears },
          ]}
        />
        {choices.authorities.length > 1 && (
          <FilterSelect
            list={list}
            name={AUTHORITY}
            label={t.authority}
            choices={choices.authorities.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <FilterText list={list} name={TEXT} label={t.searchLabel} />
      </FilterBar>
      <Count>{t.count(total)}</Count>
      <MoreRows pages={reading} shown={rows.length} total={total}>
        <DataTable
          caption={t.list}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => paths.grant(id)}
          sort={list.sort}
          onSort={list.onSort}
          empty={<NothingFound onClear={list.clear} />}
          columns={columns(sums)}
        />
      </MoreRows>
    </div>
  );
}

/** The columns, with the sums of everything that was found, also of what is not shown yet. */
function useColumns(): (sums: PublicGrantsView['sums']) => readonly Column<PublicGrantRowView>[] {
  const t = useText(texts);
  const amount = (
    sums: PublicGrantsView['sums'],
    key: string,
    header: string,
    what: keyof PublicGrantsView['sums'],
  ): Column<PublicGrantRowView> => ({
    key,
    header,
    align: 'end',
    sortable: true,
    cell: (row) => <MoneyText amount={row[what]} />,
    sum: <MoneyText amount={sums[what]} />,
  });
  return (sums) => [
    {
      key: 'zadanie',
      header: t.task,
      sortable: true,
      cell: ({ title, organisation, partners }) => (
        <span lang="pl">
          {title}
          <small className={css['under']}>{formatApplicants(organisation, partners)}</small>
        </span>
      ),
    },
    { key: 'rok', header: t.year, sortable: true, cell: ({ year }) => year },
    amount(sums, 'przyznano', t.awarded, 'awardedGrosze'),
    amount(sums, 'wyplacono', t.paid, 'paidGrosze'),
    amount(sums, 'rozliczono', t.settled, 'settledGrosze'),
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
