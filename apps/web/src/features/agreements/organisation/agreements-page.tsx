import { DataTable, EmptyState, MoneyText, Page, useText } from '@nurt/ui';
import { ownAgreements } from '@nurt/wording/agreements-organisation';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { useOrganisation } from '../../../shared/session';

/** The agreements of the organisation. */
export function AgreementsPage() {
  const t = useText(ownAgreements);
  const { organisation } = useOrganisation();
  const query = useApi(
    'GET /api/agreements',
    { query: { organisationId: organisation?.id } },
    { enabled: organisation !== null },
  );
  return (
    <Page title={t.title} lead={t.lead}>
      <Loaded query={query} as="part">
        {(rows) => (
          <DataTable
            caption={t.list}
            rows={rows}
            rowKey={({ id }) => id}
            rowHref={({ id }) => paths.organisation.agreement(id)}
            empty={<EmptyState title={t.empty}>{t.emptyText}</EmptyState>}
            columns={[
              { key: 'title', header: t.list, cell: ({ title }) => title },
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
