import { DataTable, EmptyState, MoneyText, Page, useText } from '@nurt/ui';
import { reports } from '@nurt/wording/settlement';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { useOrganisation } from '../../../shared/session';

/** The final reports of the organisation. */
export function OwnReportsPage() {
  const t = useText(reports);
  const { organisation } = useOrganisation();
  const query = useApi(
    'GET /api/reports',
    { query: { organisationId: organisation?.id } },
    { enabled: organisation !== null },
  );
  return (
    <Page title={t.title}>
      <Loaded query={query} as="part">
        {(rows) => (
          <DataTable
            caption={t.list}
            rows={rows}
            rowKey={({ id }) => id}
            rowHref={({ id }) => paths.organisation.report(id)}
            empty={<EmptyState title={t.empty}>{t.emptyText}</EmptyState>}
            columns={[
              { key: 'title', header: t.list, cell: ({ agreement }) => agreement.title },
              {
                key: 'grant',
                header: t.title,
                align: 'end',
                cell: ({ grantGrosze }) => <MoneyText amount={grantGrosze} />,
              },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
}
