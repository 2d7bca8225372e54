import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState, Page, useText } from '@nurt/ui';
import { grants } from '@nurt/wording/settlement';
import { useApi } from '../../../shared/api';
import { TabLinks } from '../../../shared/lists';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { useOrganisation } from '../../../shared/session';
import { GrantsTable } from './grants-table';

/** Every agreement of the organisation. */
export function GrantsPage() {
  const t = useText(grants);
  const { organisation } = useOrganisation();
  const query = useApi(
    'GET /api/agreements',
    { query: { organisationId: organisation?.id } },
    { enabled: organisation !== null },
  );
  const none = (
    <EmptyState
      title={t.empty}
      action={
        <Button component={Link} to={paths.organisation.offers} variant="default">
          {t.offer}
        </Button>
      }
    >
      {t.emptyText}
    </EmptyState>
  );
  return (
    <Page title={t.title} lead={t.lead}>
      <TabLinks
        label={t.tabs}
        tabs={[
          { to: paths.organisation.agreements, label: t.agreementsTab, current: true },
          { to: paths.organisation.reports, label: t.reportsTab, current: false },
        ]}
      />
      {organisation === null ? (
        none
      ) : (
        <Loaded query={query} as="part">
          {(rows) => <GrantsTable rows={rows} empty={none} />}
        </Loaded>
      )}
    </Page>
  );
}
