import type { SmallGrantRowView } from '@nurt/contracts/small-grants';
import { smallGrantLifecycle } from '@nurt/domain/small-grants';
import { DataTable, EmptyState, MoneyText, Page, useLocale, useText, type Column } from '@nurt/ui';
import { formatAmount, formatDate } from '@nurt/wording/format';
import { smallGrantOffice, smallGrants } from '@nurt/wording/small-grants';
import { useApi } from '../../../shared/api';
import {
  arranged,
  FilterBar,
  FilterSelect,
  FilterText,
  matchesText,
  NothingFound,
  useList,
  type SortValue,
} from '../../../shared/lists';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { SmallGrantStatusLabel } from '../read/status';
import { Pools } from './pools';

const SORTS: Readonly<Record<string, (row: SmallGrantRowView) => SortValue>> = {
  title: ({ title }) => title,
  organisation: ({ organisation }) => organisation.name,
  due: ({ publishBy, commentsUntil }) => publishBy ?? commentsUntil,
  asked: ({ askedGrosze }) => askedGrosze,
};
const STATES = smallGrantLifecycle.states.filter((state) => state !== 'draft');

/** Every offer for a small grant that came to the authority, and the pools they are paid from. */
export function OfficeSmallGrantsPage() {
  const t = useText(smallGrantOffice);
  const query = useApi('GET /api/office/small-grants');
  return (
    <Page title={t.title} lead={t.lead}>
      <Loaded query={query} as="part">
        {({ rows, pools }) => (
          <>
            {rows.length === 0 ? (
              <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
            ) : (
              <List rows={rows} />
            )}
            <Pools pools={pools} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function List({ rows }: { rows: readonly SmallGrantRowView[] }) {
  const t = useText(smallGrants);
  const o = useText(smallGrantOffice);
  const locale = useLocale();
  const list = useList(['szukaj', 'stan']);
  const { szukaj, stan } = list.values;
  const found = rows.filter(
    ({ title, number, organisation, status }) =>
      (stan === '' || status === stan) && matchesText(szukaj, [title, number, organisation.name]),
  );
  const asked = found.reduce((sum, { askedGrosze }) => sum + (askedGrosze ?? 0), 0);
  return (
    <>
      <FilterBar>
        <FilterText list={list} name="szukaj" />
        <FilterSelect
          list={list}
          name="stan"
          label={t.columns.status}
          choices={STATES.map((value) => ({ value, label: t.statusOf[value] }))}
        />
      </FilterBar>
      <DataTable
        caption={t.list}
        captionHidden
        summary={o.summary(found.length, formatAmount(asked, locale))}
        columns={useColumns()}
        rows={arranged(found, list.sort, SORTS, locale)}
        rowKey={({ id }) => id}
        rowHref={({ id }) => paths.office.smallGrant(id)}
        sort={list.sort}
        onSort={list.onSort}
        empty={<NothingFound onClear={list.clear} />}
      />
    </>
  );
}

function useColumns(): Column<SmallGrantRowView>[] {
  const t = useText(smallGrants);
  const o = useText(smallGrantOffice);
  const locale = useLocale();
  const due = ({ status, publishBy, commentsUntil }: SmallGrantRowView) => {
    if (publishBy !== null) return o.publishBy(formatDate(publishBy, locale));
    return status === 'published' && commentsUntil !== null
      ? o.commentsUntil(formatDate(commentsUntil, locale))
      : null;
  };
  return [
    {
      key: 'title',
      header: t.columns.title,
      sortable: true,
      written: true,
      cell: ({ title, number }) => `${title} (${number ?? ''})`,
    },
    {
      key: 'organisation',
      header: t.columns.organisation,
      sortable: true,
      written: true,
      cell: ({ organisation }) => organisation.name,
    },
    {
      key: 'status',
      header: t.columns.status,
      cell: ({ status }) => <SmallGrantStatusLabel status={status} />,
    },
    { key: 'due', header: o.due, sortable: true, cell: due },
    {
      key: 'asked',
      header: t.columns.asked,
      align: 'end',
      sortable: true,
      cell: ({ askedGrosze }) => <MoneyText amount={askedGrosze ?? 0} />,
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
