import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState, Page, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { paths } from '../../shared/paths';
import { useOrganisation } from '../../shared/session';
import { Ways } from '../../shared/ways';

export function Component() {
  const { start, nav, addOrganisation, shells } = useText(common);
  const { organisation } = useOrganisation();
  return (
    <Page title={organisation?.name ?? shells.organisation}>
      {organisation ? (
        <Ways
          ways={[
            { to: paths.organisation.offers, title: nav.ownOffers },
            { to: paths.organisation.agreements, title: nav.ownGrants },
            { to: paths.calls, title: nav.calls, text: start.calls },
          ]}
        />
      ) : (
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
      )}
    </Page>
  );
}
