import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState, Notice, Page, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { members } from '@nurt/wording/organisations';
import { RecentGrants } from '../../features/agreements/organisation/recent-grants';
import { RecentOffers } from '../../features/offers/organisation/recent-offers';
import { DueList } from '../../features/organisations/due-list';
import { paths } from '../../shared/paths';
import { useOrganisation } from '../../shared/session';

/** What the organisation has to do, then its offers and grants. */
export function Component() {
  const { start, addOrganisation, shells } = useText(common);
  const { mandateNotice } = useText(members);
  const { organisation } = useOrganisation();
  if (organisation === null) {
    return (
      <Page title={shells.organisation}>
        <EmptyState
          title={start.noOrganisation}
          action={
            <Button component={Link} to={paths.organisation.new}>
              {addOrganisation}
            </Button>
          }
        >
          {start.noOrganisationText}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={organisation.name} written>
      {organisation.mandate !== 'current' && (
        <Notice tone="warning">{mandateNotice[organisation.mandate]}</Notice>
      )}
      <DueList organisationId={organisation.id} />
      <RecentOffers organisationId={organisation.id} />
      <RecentGrants organisationId={organisation.id} />
    </Page>
  );
}
