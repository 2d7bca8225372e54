import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { OfferRowView } from '@nurt/contracts/offers';
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
import { officeOffers } from '@nurt/wording/evaluation';
import { formatAmount, formatApplicants, formatDateTime } from '@nurt/wording/format';
import { offerReplacement } from '@nurt/wording/offers';
import { useApi } from '../../../shared/api';
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
} from '../../../shared/lists';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import css from '../evaluation.module.css';
import { OFFER_TONE } from './status';

const FILTERS = [YEAR, 'nabor', 'stan', 'szukaj'] as const;
type List = ListState<(typeof FILTERS)[number]>;

/** Every offer that came to the authority; what it says is sealed until its call closes. */
export function OffersPage() {
  const t = useText(officeOffers);
  const list = useList(FILTERS);
  const query = useOffers(list);
  return (
    <Page title={t.title} lead={t.lead}>
      <Loaded query={query} as="part">
        {(rows) =>
          rows.length > 0 || list.filtered ? (
            <OfferList rows={rows} list={list} />
          ) : (
            <>
              <FilterBar>
                <OfficeYearFilter list={list} />
              </FilterBar>
              <EmptyState
                title={t.empty}
                action={
                  <Button component={Link} to={paths.office.calls} variant="default">
                    {t.toCalls}
                  </Button>
                }
              >
                {t.emptyText}
              </EmptyState>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** The offers of the years; those of a call that a link names also when it belongs to another year. */
function useOffers(list: List) {
  const { nabor } = list.values;
  const ofYears = useApi('GET /api/office/offers', { query: yearAsked(list) }, { keepPrevious: true });
  const known = ofYears.data?.some(({ call }) => call.id === nabor) ?? true;
  const elsewhere = nabor !== '' && list.values[YEAR] === '' && !known;
  const ofCall = useApi('GET /api/office/offers', { query: { callId: nabor } }, { enabled: elsewhere });
  return elsewhere ? ofCall : ofYears;
}

const SORTS = {
  title: ({ title, number }: OfferRowView) => title || number,
  organisation: ({ organisation, partners }: OfferRowView) => formatApplicants(organisation.name, partners),
  submitted: ({ submittedAt }: OfferRowView) => submittedAt,
  requested: ({ requestedGrosze }: OfferRowView) => requestedGrosze,
  awarded: ({ awardedGrosze }: OfferRowView) => awardedGrosze,
};

function OfferList({ rows, list }: { rows: readonly OfferRowView[]; list: List }) {
  const t = useText(officeOffers);
  const locale = useLocale();
  const { nabor, stan, szukaj } = list.values;
  const calls = [...new Map(rows.map(({ call }) => [call.id, call.title]))];
  const statuses = [...new Set(rows.map(({ status }) => status))];
  const found = rows.filter(
    ({ call, status, title, number, organisation, partners }) =>
      (nabor === '' || call.id === nabor) &&
      (stan === '' || status === stan) &&
      matchesText(szukaj, [title, number, organisation.name, ...partners]),
  );
  const requested = found.reduce((sum, { requestedGrosze }) => sum + (requestedGrosze ?? 0), 0);
  const awarded = found.reduce((sum, { awardedGrosze }) => sum + (awardedGrosze ?? 0), 0);
  const summary = [
    t.count(found.length),
    requested > 0 && t.requestedTogether(formatAmount(requested, locale)),
    awarded > 0 && t.awardedTogether(formatAmount(awarded, locale)),
  ];
  return (
    <>
      <FilterBar>
        <FilterText list={list} name="szukaj" />
        <OfficeYearFilter list={list} />
        <FilterSelect
          list={list}
          name="nabor"
          label={t.call}
          choices={calls.map(([value, label]) => ({ value, label }))}
        />
        <FilterSelect
          list={list}
          name="stan"
          label={t.status}
          choices={statuses.map((value) => ({ value, label: t.statusOf[value] }))}
        />
      </FilterBar>
      <DataTable
        caption={t.list}
        captionHidden
        summary={summary.filter(Boolean).join(', ')}
        columns={useColumns(awarded > 0)}
        rows={arranged(found, list.sort, SORTS, locale)}
        rowKey={({ id }) => id}
        rowHref={({ id }) => paths.office.offer(id)}
        sort={list.sort}
        onSort={list.onSort}
        empty={<NothingFound onClear={list.clear} />}
      />
    </>
  );
}

function useColumns(anyAwarded: boolean): Column<OfferRowView>[] {
  const t = useText(officeOffers);
  const r = useText(offerReplacement);
  const locale = useLocale();
  const columns: (Column<OfferRowView> | false)[] = [
    {
      key: 'title',
      header: t.name,
      sortable: true,
      cell: ({ title, number }) => (
        <>
          {title ? <InPolish>{title}</InPolish> : <em>{t.sealedTitle}</em>}{' '}
          {number && <span className={css['number']}>{number}</span>}
        </>
      ),
    },
    {
      key: 'organisation',
      header: t.organisation,
      sortable: true,
      written: true,
      cell: ({ organisation, partners }) => formatApplicants(organisation.name, partners),
    },
    { key: 'call', header: t.call, cell: ({ call }) => call.title, written: true },
    {
      key: 'status',
      header: t.status,
      cell: ({ status, replacedBy }) => (
        <>
          <StatusLabel tone={OFFER_TONE[status]}>{replacedBy ? r.status : t.statusOf[status]}</StatusLabel>
          {replacedBy && <span className={css['number']}> {replacedBy}</span>}
        </>
      ),
    },
    {
      key: 'submitted',
      header: t.submittedAt,
      sortable: true,
      cell: ({ submittedAt }) => (submittedAt ? formatDateTime(submittedAt, locale) : ''),
    },
    {
      key: 'requested',
      header: t.requested,
      align: 'end',
      sortable: true,
      cell: ({ requestedGrosze }) =>
        requestedGrosze === null ? '–' : <MoneyText amount={requestedGrosze} />,
    },
    anyAwarded && {
      key: 'awarded',
      header: t.awarded,
      align: 'end',
      sortable: true,
      cell: ({ awardedGrosze }) =>
        awardedGrosze === null ? '–' : <MoneyText amount={awardedGrosze} strong />,
    },
  ];
  return columns.filter((column) => column !== false);
}
