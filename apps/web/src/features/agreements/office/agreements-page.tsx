import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { AgreementRowView } from '@nurt/contracts/agreements';
import type { OfferRowView } from '@nurt/contracts/offers';
import {
  DataTable,
  EmptyState,
  MoneyText,
  Page,
  Section,
  StatusLabel,
  useLocale,
  useText,
  type Column,
} from '@nurt/ui';
import { agreements } from '@nurt/wording/agreements';
import { formatAmount, formatApplicants, formatDate } from '@nurt/wording/format';
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
import { useSession } from '../../../shared/session';
import { AGREEMENT_TONE } from './status';

const FILTERS = [YEAR, 'stan', 'szukaj'] as const;
type List = ListState<(typeof FILTERS)[number]>;

/** Agreements of the authority, and before them the awards that still wait for one. */
export function AgreementsPage() {
  const t = useText(agreements);
  const { may } = useSession();
  const list = useList(FILTERS);
  const query = useApi('GET /api/office/agreements', { query: yearAsked(list) }, { keepPrevious: true });
  return (
    <Page title={t.title} lead={t.lead}>
      <Loaded query={query} as="part">
        {(rows) => (
          <>
            {may('offer.read') && <Waiting rows={rows} list={list} />}
            {rows.length > 0 || list.filtered ? (
              <AgreementList rows={rows} list={list} />
            ) : (
              <>
                <FilterBar>
                  <OfficeYearFilter list={list} />
                </FilterBar>
                <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
              </>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Awards without an agreement, each with its next step. */
function Waiting({ rows, list }: { rows: readonly AgreementRowView[]; list: List }) {
  const t = useText(agreements);
  const { may } = useSession();
  const offers = useApi('GET /api/office/offers', { query: yearAsked(list) });
  const made = new Set(rows.map(({ offerId }) => offerId));
  const waiting = offers.data?.filter(({ status, id }) => status === 'awarded' && !made.has(id)) ?? [];
  if (waiting.length === 0) return null;
  const columns: (Column<OfferRowView> | false)[] = [
    { key: 'title', header: t.name, cell: ({ title }) => title, written: true },
    {
      key: 'organisation',
      header: t.organisation,
      written: true,
      cell: ({ organisation, partners }) => formatApplicants(organisation.name, partners),
    },
    {
      key: 'awarded',
      header: t.awarded,
      align: 'end',
      cell: ({ awardedGrosze }) => <MoneyText amount={awardedGrosze ?? 0} strong />,
    },
    may('agreement.write') && {
      key: 'prepare',
      header: t.form.title,
      align: 'end',
      cell: ({ id }) => (
        <Button component={Link} to={paths.office.newAgreement(id)} size="xs">
          {t.prepare}
        </Button>
      ),
    },
  ];
  return (
    <Section title={t.waiting} lead={t.waitingLead}>
      <DataTable
        caption={t.waiting}
        captionHidden
        summary={t.waitingCount(waiting.length)}
        columns={columns.filter((column) => column !== false)}
        rows={waiting}
        rowKey={({ id }) => id}
        rowHref={({ id }) => paths.office.offer(id)}
        empty={null}
      />
    </Section>
  );
}

const STATUSES = ['prepared', 'signed', 'settled'] as const;
const SORTS = {
  title: ({ title }: AgreementRowView) => title,
  organisation: ({ organisation, partners }: AgreementRowView) =>
    formatApplicants(organisation.name, partners),
  report: ({ reportDueOn }: AgreementRowView) => reportDueOn,
  grant: ({ grantGrosze }: AgreementRowView) => grantGrosze,
  paid: ({ paidGrosze }: AgreementRowView) => paidGrosze,
};

function AgreementList({ rows, list }: { rows: readonly AgreementRowView[]; list: List }) {
  const t = useText(agreements);
  const locale = useLocale();
  const { stan, szukaj } = list.values;
  const found = rows.filter(
    ({ status, title, number, organisation, partners }) =>
      (stan === '' || status === stan) &&
      matchesText(szukaj, [title, number, organisation.name, ...partners]),
  );
  const grants = found.reduce((sum, { grantGrosze }) => sum + grantGrosze, 0);
  return (
    <Section title={t.list}>
      <FilterBar>
        <FilterText list={list} name="szukaj" />
        <OfficeYearFilter list={list} />
        <FilterSelect
          list={list}
          name="stan"
          label={t.status}
          choices={STATUSES.map((value) => ({ value, label: t.statusOf[value] }))}
        />
      </FilterBar>
      <DataTable
        caption={t.list}
        captionHidden
        summary={`${t.count(found.length)}, ${t.grantsTogether(formatAmount(grants, locale))}`}
        columns={useColumns()}
        rows={arranged(found, list.sort, SORTS, locale)}
        rowKey={({ id }) => id}
        rowHref={({ id }) => paths.office.agreement(id)}
        sort={list.sort}
        onSort={list.onSort}
        empty={<NothingFound onClear={list.clear} />}
      />
    </Section>
  );
}

function useColumns(): Column<AgreementRowView>[] {
  const t = useText(agreements);
  const locale = useLocale();
  return [
    { key: 'number', header: t.number, cell: ({ number }) => number, names: true },
    { key: 'title', header: t.name, sortable: true, cell: ({ title }) => title, written: true },
    {
      key: 'organisation',
      header: t.organisation,
      sortable: true,
      written: true,
      cell: ({ organisation, partners }) => formatApplicants(organisation.name, partners),
    },
    {
      key: 'status',
      header: t.status,
      cell: ({ status }) => <StatusLabel tone={AGREEMENT_TONE[status]}>{t.statusOf[status]}</StatusLabel>,
    },
    {
      key: 'report',
      header: t.reportDueOn,
      sortable: true,
      cell: ({ reportDueOn }) => formatDate(reportDueOn, locale),
    },
    {
      key: 'grant',
      header: t.grant,
      align: 'end',
      sortable: true,
      cell: ({ grantGrosze }) => <MoneyText amount={grantGrosze} strong />,
    },
    {
      key: 'paid',
      header: t.paid,
      align: 'end',
      sortable: true,
      cell: ({ paidGrosze }) => <MoneyText amount={paidGrosze} />,
    },
  ];
}
