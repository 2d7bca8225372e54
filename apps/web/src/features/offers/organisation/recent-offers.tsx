import { Link } from 'react-router';
import { Section, useText } from '@nurt/ui';
import { offers } from '@nurt/wording/offers';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { OffersTable } from './offers-table';

const SHOWN = 5;

/** The offers last worked on, for the organisation's home; nothing while there is none. */
export function RecentOffers({ organisationId }: { organisationId: string }) {
  const t = useText(offers);
  const query = useApi('GET /api/offers', { query: { organisationId } });
  return (
    <Loaded query={query} as="part">
      {(rows) =>
        rows.length > 0 && (
          <Section title={t.recent} actions={<Link to={paths.organisation.offers}>{t.seeAll}</Link>}>
            <OffersTable rows={rows.slice(0, SHOWN)} captionHidden empty={null} />
          </Section>
        )
      }
    </Loaded>
  );
}
