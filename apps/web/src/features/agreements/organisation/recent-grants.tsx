import { Link } from 'react-router';
import { Section, useText } from '@nurt/ui';
import { grants } from '@nurt/wording/settlement';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { GrantsTable } from './grants-table';

const SHOWN = 5;

/** The newest grants, for the organisation's home; nothing while there is none. */
export function RecentGrants({ organisationId }: { organisationId: string }) {
  const t = useText(grants);
  const query = useApi('GET /api/agreements', { query: { organisationId } });
  return (
    <Loaded query={query} as="part">
      {(rows) =>
        rows.length > 0 && (
          <Section title={t.recent} actions={<Link to={paths.organisation.agreements}>{t.seeAll}</Link>}>
            <GrantsTable rows={rows.slice(0, SHOWN)} captionHidden empty={null} />
          </Section>
        )
      }
    </Loaded>
  );
}
