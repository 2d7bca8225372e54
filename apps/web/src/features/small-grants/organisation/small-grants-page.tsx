import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { SmallGrantRowView } from '@nurt/contracts/small-grants';
import { DataTable, EmptyState, InPolish, MoneyText, Page, useText, type Column } from '@nurt/ui';
import { smallGrantForm, smallGrants } from '@nurt/wording/small-grants';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { useOrganisation } from '../../../shared/session';
import { SmallGrantStatusLabel } from '../read/status';

/** Every offer for a small grant of the organisation, drafts included. */
export function SmallGrantsPage() {
  const t = useText(smallGrants);
  const f = useText(smallGrantForm);
  const { organisation } = useOrganisation();
  const query = useApi(
    'GET /api/small-grants',
    { query: { organisationId: organisation?.id } },
    { enabled: organisation !== null },
  );
  const columns = useColumns();
  const start = (
    <Button component={Link} to={paths.organisation.newSmallGrant}>
      {t.toStart}
    </Button>
  );
  const none = (
    <EmptyState title={f.empty} action={start}>
      {f.emptyText}
    </EmptyState>
  );
  if (organisation === null) return <Page title={f.title}>{none}</Page>;
  return (
    <Page title={f.title} lead={f.lead} actions={query.data?.length === 0 ? undefined : start}>
      <Loaded query={query} as="part">
        {(rows) => (
          <DataTable
            caption={t.list}
            captionHidden
            summary={t.count(rows.length)}
            rows={rows}
            rowKey={({ id }) => id}
            rowHref={({ id }) => paths.organisation.smallGrant(id)}
            empty={none}
            columns={columns}
          />
        )}
      </Loaded>
    </Page>
  );
}

function useColumns(): Column<SmallGrantRowView>[] {
  const t = useText(smallGrants);
  return [
    {
      key: 'title',
      header: t.columns.title,
      cell: ({ title }) => (title.trim() === '' ? t.untitled : <InPolish>{title}</InPolish>),
    },
    { key: 'authority', header: t.authority, cell: ({ authority }) => authority.name, written: true },
    {
      key: 'status',
      header: t.columns.status,
      cell: ({ status }) => <SmallGrantStatusLabel status={status} />,
    },
    {
      key: 'asked',
      header: t.columns.asked,
      align: 'end',
      cell: ({ askedGrosze }) => (askedGrosze === null ? null : <MoneyText amount={askedGrosze} />),
    },
    {
      key: 'granted',
      header: t.columns.granted,
      align: 'end',
      cell: ({ grantedGrosze }) =>
        grantedGrosze === null ? null : <MoneyText amount={grantedGrosze} strong />,
    },
  ];
}
