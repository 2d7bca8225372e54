import type { PublicSmallGrantRowView } from '@nurt/contracts/small-grants';
import { SPHERES } from '@nurt/domain/statute';
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
import { formatDate } from '@nurt/wording/format';
import { smallGrants } from '@nurt/wording/small-grants';
import { useApi } from '../../../shared/api';
import {
  FilterBar,
  FilterSelect,
  FilterText,
  matchesText,
  NothingFound,
  useList,
} from '../../../shared/lists';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { PublicStatusLabel } from './public-status';

/** Every published offer for a small grant: those that take comments first, as they were published. */
export function SmallGrantsPage() {
  const t = useText(smallGrants);
  const query = useApi('GET /api/public/small-grants');
  const start = (
    <ButtonLink to={paths.organisation.newSmallGrant} variant="default">
      {t.toStart}
    </ButtonLink>
  );
  return (
    <Page title={t.title} lead={t.lead} actions={start}>
      <Loaded query={query} as="part">
        {(rows) =>
          rows.length === 0 ? <EmptyState title={t.none}>{t.noneText}</EmptyState> : <List rows={rows} />
        }
      </Loaded>
    </Page>
  );
}

function List({ rows }: { rows: readonly PublicSmallGrantRowView[] }) {
  const t = useText(smallGrants);
  const locale = useLocale();
  const list = useList(['szukaj', 'sfera']);
  const { szukaj, sfera } = list.values;
  const found = rows.filter(
    ({ title, number, organisation, sphere }) =>
      (sfera === '' || sphere === sfera) && matchesText(szukaj, [title, number, organisation]),
  );
  const spheres = SPHERES.filter(({ key }) => rows.some(({ sphere }) => sphere === key));
  return (
    <>
      <FilterBar>
        <FilterText list={list} name="szukaj" />
        <FilterSelect
          list={list}
          name="sfera"
          label={t.sphere}
          choices={spheres.map((sphere) => ({ value: sphere.key, label: sphere[locale] }))}
        />
      </FilterBar>
      <DataTable
        caption={t.list}
        captionHidden
        summary={t.count(found.length)}
        rows={found}
        rowKey={({ id }) => id}
        rowHref={({ id }) => paths.smallGrant(id)}
        empty={<NothingFound onClear={list.clear} />}
        columns={useColumns()}
      />
    </>
  );
}

function useColumns(): Column<PublicSmallGrantRowView>[] {
  const t = useText(smallGrants);
  const locale = useLocale();
  return [
    { key: 'title', header: t.columns.title, cell: ({ title }) => title, written: true },
    {
      key: 'organisation',
      header: t.columns.organisation,
      cell: ({ organisation }) => organisation,
      written: true,
    },
    { key: 'status', header: t.columns.status, cell: (row) => <PublicStatusLabel row={row} /> },
    {
      key: 'comments',
      header: t.columns.comments,
      cell: ({ commentsUntil }) => formatDate(commentsUntil, locale),
    },
    {
      key: 'asked',
      header: t.columns.asked,
      align: 'end',
      cell: ({ askedGrosze }) => <MoneyText amount={askedGrosze} />,
    },
    {
      key: 'granted',
      header: t.columns.granted,
      align: 'end',
      cell: ({ grantedGrosze }) =>
        grantedGrosze === null ? '–' : <MoneyText amount={grantedGrosze} strong />,
    },
  ];
}
