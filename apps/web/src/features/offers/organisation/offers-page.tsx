import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { OfferRowView } from '@nurt/contracts/offers';
import { offerLifecycle, type OfferStatus } from '@nurt/domain/offers';
import { EmptyState, Page, useLocale, useText } from '@nurt/ui';
import { offers } from '@nurt/wording/offers';
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
import { useOrganisation } from '../../../shared/session';
import { OffersTable } from './offers-table';

const SORTED_BY: Readonly<Record<string, (row: OfferRowView) => SortValue>> = {
  title: ({ title }) => title,
  call: ({ call }) => call.title,
  requested: ({ requestedGrosze }) => requestedGrosze,
  awarded: ({ awardedGrosze }) => awardedGrosze,
};

/** Every offer of the organisation, drafts included. */
export function OffersPage() {
  const t = useText(offers);
  const locale = useLocale();
  const { organisation } = useOrganisation();
  const list = useList(['szukaj', 'stan']);
  const query = useApi(
    'GET /api/offers',
    { query: { organisationId: organisation?.id } },
    { enabled: organisation !== null },
  );
  const toCalls = (
    <Button component={Link} to={paths.calls}>
      {t.toCalls}
    </Button>
  );
  const none = (
    <EmptyState title={t.empty} action={toCalls}>
      {t.emptyText}
    </EmptyState>
  );
  if (organisation === null) return <Page title={t.title}>{none}</Page>;
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <>
          <Button component={Link} to={paths.organisation.smallGrants} variant="default">
            {t.toSmallGrants}
          </Button>
          {toCalls}
        </>
      }
    >
      <Loaded query={query} as="part">
        {(rows) => (
          <>
            {rows.length > 0 && (
              <FilterBar>
                <FilterText list={list} name="szukaj" />
                <FilterSelect
                  list={list}
                  name="stan"
                  label={t.columns.status}
                  choices={offerLifecycle.states.map((value) => ({ value, label: t.statusOf[value] }))}
                />
              </FilterBar>
            )}
            <OffersTable
              rows={arranged(rows.filter(matching(list.values)), list.sort, SORTED_BY, locale)}
              empty={rows.length === 0 ? none : <NothingFound onClear={list.clear} />}
              sort={list.sort}
              onSort={list.onSort}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function matching({ szukaj, stan }: Readonly<Record<'szukaj' | 'stan', string>>) {
  return ({ title, number, call, status }: OfferRowView) =>
    matchesText(szukaj, [title, number, call.title]) && (stan === '' || status === (stan as OfferStatus));
}
