import { Notice, Page, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { members } from '@nurt/wording/organisations';
import { RecentGrants } from '../../features/agreements/organisation/recent-grants';
import { RecentOffers } from '../../features/offers/organisation/recent-offers';
import { DueList } from '../../features/organisations/due-list';
import { NoOrganisation, useOrganisation } from '../../shared/session';

/** What the organisation has to do, then its offers and grants. */
export function Component() {
  const { shells } = useText(common);
  const { mandateNotice } = useText(members);
  const { organisation } = useOrganisation();
  if (organisation === null) {
    return (
      <Page title={shells.organisation}>
        <NoOrganisation />
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
